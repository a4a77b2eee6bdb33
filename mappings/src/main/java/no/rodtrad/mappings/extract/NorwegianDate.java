package no.rodtrad.mappings.extract;

/** Dates as people in Norway write them. */
final class NorwegianDate {

    private NorwegianDate() {}

    /** {@code 2026-03-01} as {@code 01.03.2026}, {@code 2026-03} as {@code 03.2026}, {@code 2026} as it is. */
    static String of(String day) {
        String[] parts = day.split("-");
        StringBuilder text = new StringBuilder(10);
        for (int i = parts.length - 1; i >= 0; i--) {
            text.append(parts[i]).append(i == 0 ? "" : ".");
        }
        return text.toString();
    }
}
