package no.rodtrad.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what the process prints, whichever logger it came by: loggers are set up anew by each server that starts in the
 * process, standard output and error are not.
 */
final class Output implements AutoCloseable {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    static Output capture() {
        Output output = new Output();
        System.setOut(output.both(output.out));
        System.setErr(output.both(output.err));
        return output;
    }

    String text() {
        synchronized (kept) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }

    private PrintStream both(PrintStream real) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        synchronized (kept) {
                            kept.write(bytes, from, length);
                        }
                        real.write(bytes, from, length);
                    }

                    @Override
                    public void flush() throws IOException {
                        real.flush();
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
