package no.rodtrad.mappings.extract;

/**
 * A day or a period. Days are written {@code yyyy-MM-dd}, with less where less is known.
 *
 * @param from null where it is open
 * @param to null where it is open; the same as {@code from} for a day
 */
public record Span(String from, String to) {

    static Span day(String day) {
        return day == null ? null : new Span(day, day);
    }

    /** As people read it: {@code 01.02.2026}, {@code 01.02.2026 - 31.03.2026}, {@code fra 01.02.2026}, {@code til 31.03.2026}. */
    public String text() {
        if (to == null) {
            return "fra " + NorwegianDate.of(from);
        }
        if (from == null) {
            return "til " + NorwegianDate.of(to);
        }
        return from.equals(to) ? NorwegianDate.of(from) : NorwegianDate.of(from) + " - " + NorwegianDate.of(to);
    }
}
