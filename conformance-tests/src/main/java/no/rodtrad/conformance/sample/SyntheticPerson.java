package no.rodtrad.conformance.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;

/**
 * A person who does not exist: the month in the birth number is raised by 80, as in the synthetic test population, and
 * both check digits fit.
 *
 * @param number birth number, eleven digits
 * @param born date of birth
 * @param familyName made up
 * @param givenName made up
 */
public record SyntheticPerson(String number, LocalDate born, String familyName, String givenName) {

    private static final List<String> FAMILY = List.of("Testlien", "Prøvehaug", "Syntevik", "Kunstbakk", "Liksomnes");
    private static final List<String> GIVEN = List.of("Ask", "Bregne", "Einer", "Lyng", "Rogn", "Selje");

    /** A person of working age; some six million numbers are possible, so that runs hardly ever collide. */
    public static SyntheticPerson random(Random random) {
        while (true) {
            LocalDate born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(38 * 365));
            // Individual numbers 000 to 499 belong to the years 1900 to 1999.
            String nine = String.format(
                    Locale.ROOT,
                    "%02d%02d%02d%03d",
                    born.getDayOfMonth(),
                    born.getMonthValue() + 80,
                    born.getYear() % 100,
                    random.nextInt(500));
            OptionalInt first = CheckDigit.of(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            if (first.isEmpty()) {
                continue;
            }
            String ten = nine + first.getAsInt();
            OptionalInt second = CheckDigit.of(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (second.isPresent()) {
                return new SyntheticPerson(
                        ten + second.getAsInt(),
                        born,
                        FAMILY.get(random.nextInt(FAMILY.size())),
                        GIVEN.get(random.nextInt(GIVEN.size())));
            }
        }
    }

    /** List 3101: 1 man, 2 woman; told by the ninth digit. */
    public String sex() {
        return (number.charAt(8) - '0') % 2 == 1 ? "1" : "2";
    }
}
