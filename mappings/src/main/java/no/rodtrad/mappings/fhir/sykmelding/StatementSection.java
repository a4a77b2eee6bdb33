package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.profiles.OwnCode;

/**
 * The sections that the statements of a sykmelding are read in, each of one kind of fact. What is written by hand to NAV is
 * free text, also where it names health.
 */
enum StatementSection {
    MEDICAL("Medisinsk vurdering", OwnCode.HEALTH_DETAIL),
    MEDICAL_CAUSES("Medisinske årsaker til at aktivitet ikke er mulig", OwnCode.HEALTH_DETAIL),
    MEASURES("Behandling og andre tiltak", OwnCode.HEALTH_DETAIL),
    CONTACT("Kontakt med pasienten", OwnCode.HEALTH_DETAIL),
    WORKPLACE_CAUSES("Årsaker på arbeidsplassen til at aktivitet ikke er mulig", OwnCode.ACCOMMODATION),
    ADVICE("Til arbeidsgiveren og arbeidsplassen", OwnCode.ACCOMMODATION),
    PROGNOSIS("Prognose", OwnCode.WORK_ABILITY),
    FOLLOW_UP("Oppfølgingsplan og dialogmøte", OwnCode.MEETINGS),
    TO_NAV("Til NAV", OwnCode.FREE_TEXT),
    FORM("Om skjemaet", OwnCode.FREE_TEXT);

    private final String title;
    private final OwnCode category;

    StatementSection(String title, OwnCode category) {
        this.title = title;
        this.category = category;
    }

    String title() {
        return title;
    }

    OwnCode category() {
        return category;
    }

    /** Whether it stands in the document that may be shielded from the person. */
    boolean isMedical() {
        return category == OwnCode.HEALTH_DETAIL;
    }
}
