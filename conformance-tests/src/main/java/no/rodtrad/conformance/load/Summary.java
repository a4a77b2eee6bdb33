package no.rodtrad.conformance.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** The tables of a run in Markdown, which the console shows as they are. */
final class Summary {

    /** The percentiles of the tables. */
    static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 99.9, 100.0);

    private static final double NANOS_PER_MILLI = 1e6;

    private Summary() {}

    static String text(LoadOptions options, List<Result> results) {
        StringBuilder text = new StringBuilder("# Load\n\n");
        text.append(conditions(options)).append("\n\n## Throughput\n\n");
        text.append("| mix | server | requests/s | rounds | successes | errors | tool's share of the processors |\n");
        text.append("| --- | --- | ---: | --- | ---: | ---: | ---: |\n");
        results.forEach(result -> text.append(throughput(result)));
        text.append("\n## Latency, ms\n\nOf successes alone.\n\n");
        text.append("| mix | server | latency | p50 | p90 | p99 | p99.9 | max |\n");
        text.append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        results.forEach(result -> {
            text.append(latency(result, "corrected, " + result.correction(), result.corrected()));
            text.append(latency(result, "uncorrected, from sending", result.uncorrected()));
        });
        List<Result> failing =
                results.stream().filter(result -> result.total().failed() > 0).toList();
        if (!failing.isEmpty()) {
            text.append("\n## Errors\n\n| mix | server | error | count |\n| --- | --- | --- | ---: |\n");
            failing.forEach(result -> result.total()
                    .errors()
                    .forEach((what, count) -> text.append(row(names(result), what, String.valueOf(count)))));
        }
        if (options.targets().size() > 1) {
            text.append(ratios(results));
        }
        return text.toString();
    }

    private static String conditions(LoadOptions options) {
        return String.format(
                Locale.ROOT,
                "%d clients, %s, %.0f s per server and mix in %d round%s after %.0f s of warm-up; %d people with %d"
                        + " plans each; %d processors, tool on Java %s.",
                options.clients(),
                options.rate().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%.1f requests/s meant",
                                options.rate().getAsDouble())
                        : "each sends when it has its answer",
                options.duration().toMillis() / 1e3,
                options.rounds(),
                options.rounds() == 1 ? "" : "s in turns",
                options.warmup().toMillis() / 1e3,
                options.people(),
                options.plans(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
    }

    private static String throughput(Result result) {
        Tally total = result.total();
        List<String> rounds = result.rounds().stream()
                .map(round -> number(round.throughput()))
                .toList();
        return row(
                names(result),
                "**" + number(total.throughput()) + "**" + (result.usedUp() ? " (requests used up)" : ""),
                String.join(", ", rounds),
                String.valueOf(total.ok()),
                String.valueOf(total.failed()),
                number(result.toolCpu() * 100) + " %");
    }

    private static String latency(Result result, String name, Histogram histogram) {
        List<String> cells = new ArrayList<>(List.of(name));
        PERCENTILES.forEach(p -> cells.add(histogram.getTotalCount() == 0 ? "–" : number(millis(histogram, p))));
        return row(names(result), cells.toArray(String[]::new));
    }

    /** Each server against the last one, of the same mix; the span is that of the rounds. */
    private static String ratios(List<Result> results) {
        StringBuilder text = new StringBuilder("\n## Ratios\n\n");
        text.append("| mix | servers | throughput | of single rounds | p50, corrected |\n");
        text.append("| --- | --- | ---: | --- | ---: |\n");
        for (Result result : results) {
            Result peer = results.stream()
                    .filter(other -> other.mix() == result.mix())
                    .reduce((first, second) -> second)
                    .orElseThrow();
            if (peer == result) {
                continue;
            }
            double[] rounds = IntStream.range(0, result.rounds().size())
                    .mapToDouble(n -> ratio(
                            result.rounds().get(n).throughput(),
                            peer.rounds().get(n).throughput()))
                    .sorted()
                    .toArray();
            text.append(row(
                    result.mix().word() + " | " + result.target().name() + " : "
                            + peer.target().name(),
                    "**" + times(ratio(result.total().throughput(), peer.total().throughput())) + "**",
                    times(rounds[0]) + " to " + times(rounds[rounds.length - 1]),
                    times(ratio(millis(peer.corrected(), 50), millis(result.corrected(), 50)))));
        }
        return text.toString();
    }

    private static double ratio(double one, double other) {
        return other == 0 ? Double.NaN : one / other;
    }

    private static String times(double ratio) {
        return Double.isNaN(ratio) ? "–" : number(ratio) + " ×";
    }

    private static String names(Result result) {
        return result.mix().word() + " | " + result.target().name();
    }

    private static String row(String first, String... cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }

    static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    /** Three digits that mean something. */
    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
