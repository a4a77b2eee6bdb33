package no.rodtrad.conformance.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends the requests of a workload for a time, by so many clients at once.
 *
 * <p>With a rate, request <i>n</i> is meant to begin <i>n</i> / rate seconds after the start, whatever became of those
 * before it; when all clients are busy it begins late, and its response time counts from when it was meant to. That is
 * the correction for coordinated omission at its source. Without a rate each client sends when it has its answer, and
 * the report corrects what was recorded.
 *
 * @param http keeps its connections open
 * @param clients requests under way at most
 * @param rate per second; empty for as fast as the answers come
 */
record Gun(HttpClient http, int clients, OptionalDouble rate) {

    /** Long enough for a slow answer to be seen as slow, and not as an error. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    static Gun of(int clients, OptionalDouble rate) {
        // What there is to do per answer is so little that handing it to another thread would cost more.
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Runnable::run)
                .build();
        return new Gun(http, clients, rate);
    }

    /** Fires for a time, or until the workload is used up. */
    Tally fire(Workload workload, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            Pace pace = new Pace(System.nanoTime(), time.toNanos(), rate, new AtomicLong());
            List<Future<Tally>> running = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                running.add(threads.submit(() -> client(workload, pace)));
            }
            Tally all = new Tally();
            for (Future<Tally> one : running) {
                all.add(one.get(), false);
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client broke", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Tally client(Workload workload, Pace pace) throws InterruptedException {
        Tally tally = new Tally();
        long ended = pace.start();
        while (true) {
            long intended = pace.next();
            Optional<HttpRequest> request = pace.over(intended) ? Optional.empty() : workload.next();
            if (request.isEmpty()) {
                break;
            }
            waitUntil(intended);
            if (pace.hopeless()) {
                // What the rate asked for and never got its turn is no success, nor may it be left out.
                tally.count("not begun", ended - pace.start(), 0, 0);
                continue;
            }
            long sent = System.nanoTime();
            String outcome = send(request.get(), workload.expected());
            ended = System.nanoTime();
            tally.count(outcome, ended - pace.start(), ended - sent, ended - (pace.paced() ? intended : sent));
        }
        // What was begun in time is waited for, and the time that took is part of the measured time.
        tally.took(Math.max(ended - pace.start(), 1));
        return tally;
    }

    private String send(HttpRequest request, Expected expected) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return expected.judge(answer.statusCode(), answer.body());
        } catch (IOException e) {
            // The message may hold the URL.
            return e.getClass().getSimpleName();
        }
    }

    private static void waitUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** When requests begin. */
    private record Pace(long start, long nanos, OptionalDouble rate, AtomicLong tickets) {

        private static final long PATIENCE = 1_000_000_000L;

        boolean paced() {
            return rate.isPresent();
        }

        long next() {
            return paced() ? start + (long) (tickets.getAndIncrement() * 1e9 / rate.getAsDouble()) : System.nanoTime();
        }

        /** So far behind the rate that waiting for the rest would take longer than the measurement itself. */
        boolean hopeless() {
            return paced() && System.nanoTime() - start > 2 * nanos + PATIENCE;
        }

        boolean over(long time) {
            return time - start >= nanos;
        }
    }
}
