package no.rodtrad.mappings.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader at NAV is told when a document is cancelled that NAV was sent something of: nothing of what it said. */
public final class TakenBackNotice {

    /** What stands above it. */
    public static final String HEADING = "Trukket tilbake";

    private TakenBackNotice() {}

    /**
     * The sentences, in Norwegian bokmål.
     *
     * @param messages how many messages are taken back
     * @param days when they came about
     */
    public static String text(int messages, List<LocalDate> days) {
        String when = days.stream().map(day -> NorwegianDate.of(day.toString())).collect(Collectors.joining(", "));
        return messages == 1
                ? "Vår tidligere melding av " + when + " om denne personen er trukket tilbake."
                        + " Opplysningene i den gjelder ikke lenger og skal ikke brukes."
                : "Våre tidligere meldinger av " + when + " om denne personen er trukket tilbake."
                        + " Opplysningene i dem gjelder ikke lenger og skal ikke brukes.";
    }
}
