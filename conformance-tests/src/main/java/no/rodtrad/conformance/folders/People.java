package no.rodtrad.conformance.folders;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import no.rodtrad.conformance.sample.CheckDigit;
import no.rodtrad.conformance.sample.SyntheticPerson;

/**
 * People who do not exist, no two with the same number: a walk through all birth numbers of the years 1960 to 1997 with the
 * month raised by 80, in an order that the seed decides. There are about 5.7 million.
 */
final class People implements Iterator<SyntheticPerson> {

    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);
    private static final int DAYS = 38 * 365;
    // Individual numbers 000 to 499 belong to the years 1900 to 1999.
    private static final int INDIVIDUALS = 500;
    private static final long ALL = (long) DAYS * INDIVIDUALS;
    // A prime that does not divide ALL: steps of it come to every number once before any comes again.
    private static final long STEP = 3_497_861;

    private static final List<String> FAMILY = List.of(
            "Testlien",
            "Prøvehaug",
            "Syntevik",
            "Kunstbakk",
            "Liksomnes",
            "Attrappdal",
            "Oppdiktsen",
            "Låtsmo",
            "Figurstad",
            "Modellrud");
    private static final List<String> GIVEN = List.of(
            "Ask", "Bregne", "Einer", "Lyng", "Rogn", "Selje", "Osp", "Hegg", "Alm", "Syrin", "Kvann", "Tiriltunge");

    private final long start;
    private long steps;
    private SyntheticPerson next;

    People(long seed) {
        start = Math.floorMod(seed * 1_000_003, ALL);
    }

    @Override
    public boolean hasNext() {
        while (next == null && steps < ALL) {
            next = at((start + steps++ * STEP) % ALL);
        }
        return next != null;
    }

    @Override
    public SyntheticPerson next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more synthetic numbers");
        }
        SyntheticPerson person = next;
        next = null;
        return person;
    }

    private static SyntheticPerson at(long place) {
        LocalDate born = FIRST.plusDays(place / INDIVIDUALS);
        int individual = (int) (place % INDIVIDUALS);
        String nine = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                born.getDayOfMonth(),
                born.getMonthValue() + 80,
                born.getYear() % 100,
                individual);
        OptionalInt first = CheckDigit.of(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
        if (first.isEmpty()) {
            return null;
        }
        String ten = nine + first.getAsInt();
        OptionalInt second = CheckDigit.of(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
        if (second.isEmpty()) {
            return null;
        }
        return new SyntheticPerson(
                ten + second.getAsInt(), born, FAMILY.get((int) (place % FAMILY.size())), GIVEN.get((int)
                        (place / 7 % GIVEN.size())));
    }
}
