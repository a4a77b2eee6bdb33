package no.rodtrad.conformance.load;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The requests of one mix to one server, ready before the measurement, so that nothing is made while it runs.
 *
 * @param requests sent one after another
 * @param again whether they begin anew when all are sent; a message can be sent once only
 * @param expected what the right answer is like
 * @param sent how many were taken
 */
record Workload(List<HttpRequest> requests, boolean again, Expected expected, AtomicLong sent) {

    Workload(List<HttpRequest> requests, boolean again, Expected expected) {
        this(List.copyOf(requests), again, expected, new AtomicLong());
    }

    /** The next request; empty when all are used up. */
    Optional<HttpRequest> next() {
        long n = sent.getAndIncrement();
        return again || n < requests.size() ? Optional.of(requests.get((int) (n % requests.size()))) : Optional.empty();
    }

    /**
     * A part, so that the warm-up and each round have some; of what can be sent again, all of it.
     *
     * @param part counted from 0
     * @param parts how many there are
     */
    Workload part(int part, int parts) {
        int size = requests.size();
        return again
                ? this
                : new Workload(requests.subList(size * part / parts, size * (part + 1) / parts), false, expected);
    }

    /** Whether more was wanted than there was. */
    boolean usedUp() {
        return !again && sent.get() > requests.size();
    }
}
