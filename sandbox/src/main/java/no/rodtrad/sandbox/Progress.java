package no.rodtrad.sandbox;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints what happens, a line a step, with its number and the time that it took. */
public final class Progress {

    private final PrintStream out;
    private final String what;
    private final int total;
    private int done;

    /**
     * @param what what the steps belong to; stands at the start of each line
     * @param total how many steps there will be
     */
    public Progress(PrintStream out, String what, int total) {
        this.out = out;
        this.what = what;
        this.total = total;
    }

    /** Runs one step. What it throws is passed on, after the line has been ended. */
    public <T> T step(String title, Callable<T> work) throws Exception {
        done++;
        out.printf("%s %d/%d  %-46s ", what, done, total, title);
        out.flush();
        long start = System.nanoTime();
        try {
            T result = work.call();
            out.println(seconds(start));
            return result;
        } catch (Exception e) {
            out.println("FAILED after " + seconds(start));
            throw e;
        }
    }

    /** Prints text below a step, set in. */
    public void detail(String text) {
        text.lines().forEach(line -> out.println("       | " + line));
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%6.2f s", (System.nanoTime() - start) / 1e9);
    }
}
