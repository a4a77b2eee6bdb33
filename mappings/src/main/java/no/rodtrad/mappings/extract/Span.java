package no.rodtrad.mappings.extract;

/**
 * A day or a period, already in the form that people read ({@code dd.MM.yyyy}; less where less is known).
 *
 * @param from null where it is open
 * @param to null where it is open; the same as {@code from} for a day
 */
public record Span(String from, String to) {

    /** As one text: {@code 01.02.2026}, {@code 01.02.2026 - 31.03.2026}, {@code fra 01.02.2026}, {@code til 31.03.2026}. */
    public String text() {
        if (to == null) {
            return "fra " + from;
        }
        if (from == null) {
            return "til " + to;
        }
        return from.equals(to) ? from : from + " - " + to;
    }
}
