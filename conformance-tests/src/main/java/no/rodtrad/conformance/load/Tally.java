package no.rodtrad.conformance.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What came of the requests of one server and mix in one round. Errors are counted and are in no histogram. */
final class Tally {

    // Microseconds would hide nothing here, but a local server answers in a few hundred of them.
    private static final long LOWEST = 1_000;
    private static final long HIGHEST = 600_000_000_000L;
    private static final int DIGITS = 3;

    private final Histogram service = histogram();
    private final Histogram response = histogram();
    private final Map<String, Long> errors = new TreeMap<>();
    private final List<Second> seconds = new ArrayList<>();
    private long nanos;

    /** One second of the measurement, by when the answers came. */
    static final class Second {
        long errors;
        final Histogram response = new Histogram(LOWEST, HIGHEST, 2);

        long ok() {
            return response.getTotalCount();
        }
    }

    static Histogram histogram() {
        return new Histogram(LOWEST, HIGHEST, DIGITS);
    }

    /**
     * Counts an answer.
     *
     * @param outcome {@link Expected#OK} or what was wrong
     * @param at nanoseconds from the start of the round to the answer
     * @param serviceNanos from when the request was sent
     * @param responseNanos from when it was meant to be sent; the same where no rate is kept
     */
    void count(String outcome, long at, long serviceNanos, long responseNanos) {
        Second second = second((int) (at / 1_000_000_000L));
        if (outcome.equals(Expected.OK)) {
            service.recordValue(Math.min(serviceNanos, HIGHEST));
            response.recordValue(Math.min(responseNanos, HIGHEST));
            second.response.recordValue(Math.min(responseNanos, HIGHEST));
        } else {
            errors.merge(outcome, 1L, Long::sum);
            second.errors++;
        }
    }

    private Second second(int n) {
        while (seconds.size() <= n) {
            seconds.add(new Second());
        }
        return seconds.get(n);
    }

    /** Takes in what another client, or another round, has counted; seconds side by side or one after another. */
    void add(Tally other, boolean after) {
        service.add(other.service);
        response.add(other.response);
        other.errors.forEach((what, count) -> errors.merge(what, count, Long::sum));
        int from = after ? seconds.size() : 0;
        for (int n = 0; n < other.seconds.size(); n++) {
            Second mine = second(from + n);
            mine.errors += other.seconds.get(n).errors;
            mine.response.add(other.seconds.get(n).response);
        }
        nanos = after ? nanos + other.nanos : Math.max(nanos, other.nanos);
    }

    void took(long measured) {
        nanos = measured;
    }

    /** Nanoseconds from sending to answer. */
    Histogram service() {
        return service;
    }

    /** Nanoseconds from when the request was meant to be sent. */
    Histogram response() {
        return response;
    }

    Map<String, Long> errors() {
        return errors;
    }

    List<Second> seconds() {
        return seconds;
    }

    long ok() {
        return service.getTotalCount();
    }

    long failed() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Successes per second of the measured time. */
    double throughput() {
        return nanos == 0 ? 0 : ok() * 1e9 / nanos;
    }
}
