package no.rodtrad.conformance.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** A run as SVG: a row per mix, with the percentile curve to the left and successes per second to the right. */
final class Picture {

    private static final List<String> COLOURS = List.of("#b3261e", "#1f5fa8", "#2e7d32", "#8e5a00", "#6a3fa0");
    private static final int ROW = 320;

    private Picture() {}

    static String svg(List<Result> results) {
        List<Mix> mixes = results.stream().map(Result::mix).distinct().toList();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<title>Latency and throughput</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                mixes.size() * ROW));
        for (int row = 0; row < mixes.size(); row++) {
            Mix mix = mixes.get(row);
            List<Result> ofMix = results.stream().filter(r -> r.mix() == mix).toList();
            svg.append(latency(ofMix, row * ROW)).append(throughput(ofMix, row * ROW));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String latency(List<Result> results, int top) {
        List<Histogram> curves = results.stream().map(Result::corrected).toList();
        double most = curves.stream()
                .filter(c -> c.getTotalCount() > 0)
                .mapToDouble(c -> Summary.millis(c, 100))
                .max()
                .orElse(1);
        double least = curves.stream()
                .filter(c -> c.getTotalCount() > 0)
                .mapToDouble(c -> Math.max(Summary.millis(c, 0), 0.01))
                .min()
                .orElse(0.1);
        Plot plot = Plot.logarithmic(60, top + 40, 380, 220, 5, least, most);
        StringBuilder svg = new StringBuilder(
                plot.frame(results.get(0).mix().word() + ": latency of successes, ms, corrected", "percentile"));
        // Each nine is as wide as the one before it.
        List.of(0.0, 90.0, 99.0, 99.9, 99.99)
                .forEach(p -> svg.append(plot.below(nines(p), p == 0 ? "0" : String.valueOf(p))));
        for (int n = 0; n < results.size(); n++) {
            List<double[]> points = new ArrayList<>();
            curves.get(n)
                    .percentiles(5)
                    .forEach(value -> points.add(new double[] {
                        Math.min(nines(value.getPercentileLevelIteratedTo()), 5), value.getValueIteratedTo() / 1e6
                    }));
            svg.append(plot.line(points, colour(n)))
                    .append(plot.name(n, results.get(n).target().name(), colour(n)));
        }
        return svg.toString();
    }

    private static double nines(double percentile) {
        return -Math.log10(Math.max(1 - percentile / 100, 1e-9));
    }

    private static String throughput(List<Result> results, int top) {
        List<List<Tally.Second>> lines = results.stream()
                .map(result -> result.rounds().stream()
                        .flatMap(round -> whole(round.seconds()).stream())
                        .toList())
                .toList();
        double most = lines.stream()
                .flatMap(List::stream)
                .mapToDouble(Tally.Second::ok)
                .max()
                .orElse(1);
        int length = lines.stream().mapToInt(List::size).max().orElse(1);
        Plot plot = Plot.linear(540, top + 40, 380, 220, Math.max(length - 1, 1), Math.max(most, 1));
        StringBuilder svg = new StringBuilder(
                plot.frame(results.get(0).mix().word() + ": successes per second", "second of the measured time"));
        svg.append(plot.below(0, "0")).append(plot.below(Math.max(length - 1, 1), String.valueOf(length)));
        for (int n = 0; n < results.size(); n++) {
            List<double[]> points = new ArrayList<>();
            for (int s = 0; s < lines.get(n).size(); s++) {
                points.add(new double[] {s, lines.get(n).get(s).ok()});
            }
            svg.append(plot.line(points, colour(n)));
        }
        return svg.toString();
    }

    /** Without the last second, which is seldom a whole one. */
    private static List<Tally.Second> whole(List<Tally.Second> seconds) {
        return seconds.size() > 1 ? seconds.subList(0, seconds.size() - 1) : seconds;
    }

    private static String colour(int n) {
        return COLOURS.get(n % COLOURS.size());
    }
}
