package no.rodtrad.conformance.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits for what a server does on its own time.
 *
 * @param limit how long to wait at most
 */
public record Patience(Duration limit) {

    private static final long PAUSE_MILLIS = 200;

    /** Asks until there is an answer or the limit is reached; asks at least once. */
    public <T> Optional<T> await(Supplier<Optional<T>> question) {
        long end = System.nanoTime() + limit.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(Math.min(PAUSE_MILLIS, limit.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the server", e);
            }
            answer = question.get();
        }
        return answer;
    }
}
