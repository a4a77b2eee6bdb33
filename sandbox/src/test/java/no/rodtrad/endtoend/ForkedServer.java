package no.rodtrad.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.rodtrad.sandbox.SandboxApplication;

/** The server in a process of its own, so that it can be killed and started again on the same data and the same ports. */
final class ForkedServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Path data;
    private final Path output;
    private final int port = freePort();
    private final int issuers = freePort();
    private final Http http = new Http("http://localhost:" + port);
    private Process process;

    ForkedServer(Path data) {
        this.data = data;
        this.output = data.resolve("output.txt");
    }

    Http http() {
        return http;
    }

    /** Starts it and waits until it is ready. */
    void start() throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxApplication.class.getName(),
                        "--server.port=" + port,
                        "--rodtrad.sandbox.issuer-port=" + issuers,
                        "--rodtrad.sandbox.data=" + data,
                        "--rodtrad.sandbox.story=false",
                        "--rodtrad.subscription.poll=100ms",
                        "--rodtrad.subscription.first-pause=100ms",
                        "--rodtrad.subscription.lease=3s",
                        "--rodtrad.subscription.timeout=2s")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the server did not start: " + Files.readString(output));
            }
            Thread.sleep(100);
        }
    }

    /** SIGKILL: nothing in the process gets to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A token, once the server is there again. */
    String token(String query) throws InterruptedException {
        while (true) {
            try {
                Http.Answer answer = http.get(null, "/sandbox/token?" + query);
                if (answer.status() == 200) {
                    return answer.text();
                }
            } catch (RuntimeException e) {
                // It is away.
            }
            Thread.sleep(100);
        }
    }

    private boolean ready() {
        try {
            return http.get(null, "/actuator/health/readiness").status() == 200;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Ends it as an operator does, which ends its database too. */
    @Override
    public void close() throws Exception {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Path lock = data.resolve("postgres/postmaster.pid");
        if (Files.exists(lock)) {
            List<String> lines = Files.readAllLines(lock);
            ProcessHandle.of(Long.parseLong(lines.get(0))).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
