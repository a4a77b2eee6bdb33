package no.rodtrad.mappings.fhir.legeerklaering;

import no.rodtrad.profiles.OwnCode;

/** The sections that a legeerklæring is read in, each of one kind of fact. What mixes kinds is health detail. */
enum EntrySection {
    MEDICAL("Diagnose og medisinsk vurdering", OwnCode.HEALTH_DETAIL),
    TREATMENT("Utredning og behandling", OwnCode.HEALTH_DETAIL),
    ABILITY("Arbeidsevne", OwnCode.WORK_ABILITY),
    MEASURES("Forslag til tiltak", OwnCode.FREE_TEXT),
    PROGNOSIS("Prognose", OwnCode.HEALTH_DETAIL),
    WORK("Arbeidsforhold", OwnCode.WORK_ABILITY),
    OTHER("Andre opplysninger", OwnCode.FREE_TEXT),
    ABOUT("Om erklæringen", OwnCode.FREE_TEXT);

    private final String title;
    private final OwnCode category;

    EntrySection(String title, OwnCode category) {
        this.title = title;
        this.category = category;
    }

    String title() {
        return title;
    }

    OwnCode category() {
        return category;
    }
}
