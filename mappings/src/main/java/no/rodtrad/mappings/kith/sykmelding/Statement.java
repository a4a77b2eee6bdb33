package no.rodtrad.mappings.kith.sykmelding;

/** What a sykmelding says in words, flags and days, by its place in the body or, for {@link #isOfPeriod}, in a period. */
public enum Statement {
    PREGNANCY("MedisinskVurdering/Svangerskap", Form.FLAG, "Svangerskapsrelatert"),
    INJURY("MedisinskVurdering/Yrkesskade", Form.FLAG, "Kan skyldes yrkesskade"),
    INJURY_DAY("MedisinskVurdering/YrkesskadeDato", Form.DAY, "Skadedato"),
    OTHER_CAUSE("MedisinskVurdering/AnnenFraversArsak/Arsakskode", Form.CODES, "Annen lovfestet fraværsgrunn"),
    OTHER_CAUSE_TEXT("MedisinskVurdering/AnnenFraversArsak/Beskriv", Form.TEXT, "Beskrivelse"),
    SHIELDED("MedisinskVurdering/SkjermesForPasient", Form.FLAG, "Skjermes for pasienten"),
    WAITING_ADVICE("AvventendeSykmelding/InnspillTilArbeidsgiver", Form.TEXT, "Innspill til arbeidsgiveren"),
    MEDICAL_CAUSE("AktivitetIkkeMulig/MedisinskeArsaker/Arsakskode", Form.CODES, "Årsak"),
    MEDICAL_CAUSE_TEXT("AktivitetIkkeMulig/MedisinskeArsaker/Beskriv", Form.TEXT, "Beskrivelse"),
    WORKPLACE_CAUSE("AktivitetIkkeMulig/Arbeidsplassen/Arsakskode", Form.CODES, "Årsak"),
    WORKPLACE_CAUSE_TEXT("AktivitetIkkeMulig/Arbeidsplassen/Beskriv", Form.TEXT, "Beskrivelse"),
    FIT_AFTERWARDS("Prognose/ArbeidsforEtterEndtPeriode", Form.FLAG, "Arbeidsfør etter perioden"),
    CONSIDERATIONS("Prognose/BeskrivHensynArbeidsplassen", Form.TEXT, "Hensyn på arbeidsplassen"),
    OWN_WORK("Prognose/ErIArbeid/EgetArbeidPaSikt", Form.FLAG, "Eget arbeid på sikt"),
    OWN_WORK_FROM("Prognose/ErIArbeid/ArbeidFraDato", Form.DAY, "Arbeid fra"),
    OTHER_WORK("Prognose/ErIArbeid/AnnetArbeidPaSikt", Form.FLAG, "Annet arbeid på sikt"),
    REASSESSED("Prognose/ErIArbeid/VurderingDato", Form.DAY, "Ny vurdering"),
    FIT_IN_TIME("Prognose/ErIkkeIArbeid/ArbeidsforPaSikt", Form.FLAG, "Arbeidsfør på sikt"),
    FIT_FROM("Prognose/ErIkkeIArbeid/ArbeidsforFraDato", Form.DAY, "Arbeidsfør fra"),
    FIT_REASSESSED("Prognose/ErIkkeIArbeid/VurderingDato", Form.DAY, "Ny vurdering"),
    WORKPLACE_MEASURES("Tiltak/TiltakArbeidsplassen", Form.TEXT, "Tiltak på arbeidsplassen"),
    NAV_MEASURES("Tiltak/TiltakNAV", Form.TEXT, "Tiltak i NAV"),
    OTHER_MEASURES("Tiltak/AndreTiltak", Form.TEXT, "Andre tiltak"),
    PLAN_RECEIVED("Oppfolgingsplan/MottattOppfolgingsplan", Form.FLAG, "Mottatt oppfølgingsplan"),
    MEETING_CALLED("Oppfolgingsplan/InnkaltDialogmote1", Form.FLAG, "Innkalt til dialogmøte 1"),
    MEETING_JOINED("Oppfolgingsplan/DeltattDialogmote1", Form.FLAG, "Deltok i dialogmøte 1"),
    MEETING_MISSED("Oppfolgingsplan/ArsakIkkeDeltatt", Form.TEXT, "Grunn til ikke å delta"),
    NAV_AT_ONCE("MeldingTilNav/BistandNAVUmiddelbart", Form.FLAG, "NAV bør ta tak i saken straks"),
    NAV_HELP("MeldingTilNav/BeskrivBistandNAV", Form.TEXT, "Begrunnelse"),
    TO_EMPLOYER("MeldingTilArbeidsgiver", Form.TEXT, "Melding til arbeidsgiveren"),
    CONTACT_DAY("KontaktMedPasient/KontaktDato", Form.DAY, "Kontakt med pasienten"),
    NO_CONTACT("KontaktMedPasient/BegrunnIkkeKontakt", Form.TEXT, "Begrunnelse for manglende kontakt"),
    OFFICE("Pasient/NAVKontor", Form.TEXT, "NAV-kontor"),
    RULE_SET("RegelSettVersjon", Form.TEXT, "Regelsett"),
    SYSTEM("AvsenderSystem/SystemNavn", Form.TEXT, "Avsendersystem"),
    SYSTEM_VERSION("AvsenderSystem/SystemVersjon", Form.TEXT, "Versjon"),
    BARCODE("Strekkode", Form.TEXT, "Strekkode");

    /** How a statement is written. */
    public enum Form {
        FLAG,
        DAY,
        TEXT,
        CODES
    }

    private final String place;
    private final Form form;
    private final String label;

    Statement(String place, Form form, String label) {
        this.place = place;
        this.form = form;
        this.label = label;
    }

    /** The path of local names, from the body or from the period. */
    public String place() {
        return place;
    }

    /** How it is written. */
    public Form form() {
        return form;
    }

    /** What people at work call it. */
    public String label() {
        return label;
    }

    /** Whether each period has its own. */
    public boolean isOfPeriod() {
        return place.startsWith("AktivitetIkkeMulig/") || place.startsWith("AvventendeSykmelding/");
    }
}
