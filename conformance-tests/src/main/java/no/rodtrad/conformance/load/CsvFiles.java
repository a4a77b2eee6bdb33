package no.rodtrad.conformance.load;

import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** The raw figures as comma-separated values (RFC 4180), times in milliseconds. */
final class CsvFiles {

    private static final int HALVINGS = 5;

    private CsvFiles() {}

    /** A line per second of each round, by when the answers came. */
    static String seconds(List<Result> results) {
        StringBuilder csv = new StringBuilder("mix,server,round,second,successes,errors,p50_ms,p99_ms,max_ms\r\n");
        for (Result result : results) {
            for (int round = 0; round < result.rounds().size(); round++) {
                List<Tally.Second> seconds = result.rounds().get(round).seconds();
                for (int n = 0; n < seconds.size(); n++) {
                    Tally.Second second = seconds.get(n);
                    csv.append(String.format(
                            Locale.ROOT,
                            "%s,%s,%d,%d,%d,%d,%.3f,%.3f,%.3f\r\n",
                            result.mix().word(),
                            result.target().name(),
                            round + 1,
                            n,
                            second.ok(),
                            second.errors,
                            Summary.millis(second.response, 50),
                            Summary.millis(second.response, 99),
                            Summary.millis(second.response, 100)));
                }
            }
        }
        return csv.toString();
    }

    /** The whole distribution, corrected and not. */
    static String percentiles(List<Result> results) {
        StringBuilder csv = new StringBuilder("mix,server,latency,percentile,ms,count\r\n");
        for (Result result : results) {
            lines(csv, result, "corrected", result.corrected());
            lines(csv, result, "uncorrected", result.uncorrected());
        }
        return csv.toString();
    }

    private static void lines(StringBuilder csv, Result result, String latency, Histogram histogram) {
        histogram
                .percentiles(HALVINGS)
                .forEach(value -> csv.append(String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%.6f,%.3f,%d\r\n",
                        result.mix().word(),
                        result.target().name(),
                        latency,
                        value.getPercentileLevelIteratedTo(),
                        value.getValueIteratedTo() / 1e6,
                        value.getTotalCountToThisValue())));
    }
}
