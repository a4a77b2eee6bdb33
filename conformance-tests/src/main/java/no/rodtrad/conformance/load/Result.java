package no.rodtrad.conformance.load;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What was measured of one server and mix.
 *
 * @param target the server
 * @param mix what was asked
 * @param paced whether a rate was kept
 * @param rounds in order
 * @param toolCpu share of all processors that the tool itself used meanwhile, 0 to 1
 * @param usedUp whether the requests ran out before the time
 */
record Result(LoadTarget target, Mix mix, boolean paced, List<Tally> rounds, double toolCpu, boolean usedUp) {

    /** All rounds together. */
    Tally total() {
        Tally total = new Tally();
        rounds.forEach(round -> total.add(round, true));
        return total;
    }

    /** As recorded from sending to answer: a client that waits for a slow answer asks nothing meanwhile, which hides it. */
    Histogram uncorrected() {
        return total().service();
    }

    /**
     * Corrected for coordinated omission. With a rate, time counts from when a request was meant to begin. Without, an answer
     * that took longer than the median is taken to have kept others waiting, one per median.
     */
    Histogram corrected() {
        Tally total = total();
        if (paced || total.ok() == 0) {
            return total.response();
        }
        return total.service()
                .copyCorrectedForCoordinatedOmission(total.service().getValueAtPercentile(50));
    }

    String correction() {
        return paced ? "from the intended start" : "by the median as interval";
    }
}
