package no.rodtrad.conformance.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rectangle with axes.
 *
 * @param left of the rectangle, in the picture's units, as the next three
 * @param top of the rectangle
 * @param width of the rectangle
 * @param height of the rectangle
 * @param right the value at the right edge; 0 is at the left
 * @param low the value at the lower edge
 * @param high the value at the upper edge
 * @param log whether the values grow tenfold from line to line
 */
record Plot(int left, int top, int width, int height, double right, double low, double high, boolean log) {

    private static final int TICKS = 4;

    static Plot linear(int left, int top, int width, int height, double right, double high) {
        return new Plot(left, top, width, height, right, 0, high * 1.05, false);
    }

    /** From the power of ten below the least value to that above the most. */
    static Plot logarithmic(int left, int top, int width, int height, double right, double least, double most) {
        double low = Math.pow(10, Math.floor(Math.log10(least)));
        double high = Math.pow(10, Math.ceil(Math.log10(most)));
        return new Plot(left, top, width, height, right, low, high > low ? high : low * 10, true);
    }

    String frame(String title, String below) {
        StringBuilder svg = new StringBuilder(format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#444\"/>%n",
                left, top, width, height));
        svg.append(text(left, top - 12, "start", title));
        svg.append(text(left + width / 2.0, top + height + 34, "middle", below));
        int lines = log ? (int) Math.round(Math.log10(high / low)) : TICKS;
        for (int n = 0; n <= lines; n++) {
            double value = log ? low * Math.pow(10, n) : high * n / lines;
            svg.append(format(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                    left, y(value), left + width, y(value)));
            svg.append(
                    text(left - 6, y(value) + 4, "end", value >= 10 ? format("%.0f", value) : format("%.3g", value)));
        }
        return svg.toString();
    }

    /** A mark below the lower edge. */
    String below(double value, String label) {
        return text(x(value), top + height + 16, "middle", label);
    }

    String line(List<double[]> points, String colour) {
        String path =
                points.stream().map(p -> format("%.1f,%.1f", x(p[0]), y(p[1]))).collect(Collectors.joining(" "));
        return format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", path, colour);
    }

    /** Whose line has which colour. */
    String name(int n, String name, String colour) {
        int y = top + 18 + n * 18;
        return format(
                        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"3\"/>%n",
                        left + 10, y - 4, left + 30, y - 4, colour)
                + text(left + 36, y, "start", name);
    }

    private double x(double value) {
        return left + width * value / right;
    }

    private double y(double value) {
        double part = log
                ? Math.log10(Math.max(value, low) / low) / Math.log10(high / low)
                : Math.max(value - low, 0) / (high - low);
        return top + height * (1 - part);
    }

    private static String text(double x, double y, String anchor, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, escaped);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
