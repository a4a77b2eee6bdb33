package no.rodtrad.mappings.kith.legeerklaering;

/** What a legeerklæring says, by its place below the body: elements, or an attribute after {@code @}. */
public enum Entry {
    CONCERNS("LegeerklaringGjelder/@typeLegeerklaring", Answers.TYPE, "Gjelder"),
    SEVERAL_EMPLOYMENTS("Pasientopplysninger/@flereArbeidsforhold", Answers.YES_NO, "Flere arbeidsforhold"),
    OFFICE("Pasientopplysninger/Pasient/@trygdekontor", Answers.AS_SENT, "NAV-kontor"),
    FAMILY_NAME("Pasientopplysninger/Pasient/Navn/Etternavn", Answers.AS_SENT, "Pasientens etternavn"),
    GIVEN_NAME("Pasientopplysninger/Pasient/Navn/Fornavn", Answers.AS_SENT, "Pasientens fornavn"),
    MIDDLE_NAME("Pasientopplysninger/Pasient/Navn/Mellomnavn", Answers.AS_SENT, "Pasientens mellomnavn"),
    MAIN_EMPLOYMENT(
            "Pasientopplysninger/Pasient/Arbeidsforhold/@primartArbeidsforhold", Answers.YES_NO, "Hovedarbeidsforhold"),
    OCCUPATION_CODE("Pasientopplysninger/Pasient/Arbeidsforhold/@yrkeskode", Answers.AS_SENT, "Yrkeskode"),
    OCCUPATION("Pasientopplysninger/Pasient/Arbeidsforhold/Yrkesbetegnelse", Answers.AS_SENT, "Yrke"),
    EMPLOYER(
            "Pasientopplysninger/Pasient/Arbeidsforhold/Virksomhet/@virksomhetsBetegnelse",
            Answers.AS_SENT,
            "Arbeidsgiver"),
    EMPLOYER_NUMBER(
            "Pasientopplysninger/Pasient/Arbeidsforhold/Virksomhet/@organisasjonsnummer",
            Answers.AS_SENT,
            "Organisasjonsnummer"),
    EMPLOYER_ADDRESS(
            "Pasientopplysninger/Pasient/Arbeidsforhold/Virksomhet/VirksomhetsAdr/PostalAddress/*",
            Answers.AS_SENT,
            "Arbeidsgiverens adresse"),
    EMPLOYER_ADDRESS_KIND(
            "Pasientopplysninger/Pasient/Arbeidsforhold/Virksomhet/VirksomhetsAdr/@adressetype",
            Answers.AS_SENT,
            "Adressetype"),
    EMPLOYER_TELECOM(
            "Pasientopplysninger/Pasient/Arbeidsforhold/Virksomhet/VirksomhetsAdr/Teleinformasjon",
            Answers.AS_SENT,
            "Arbeidsgiverens telefon"),
    EMPLOYER_TELECOM_KIND(
            "Pasientopplysninger/Pasient/Arbeidsforhold/Virksomhet/VirksomhetsAdr/Teleinformasjon/@typeTelekom",
            Answers.AS_SENT,
            "Telefontype"),
    ADDRESS("Pasientopplysninger/Pasient/PersonAdr/PostalAddress/*", Answers.AS_SENT, "Pasientens adresse"),
    ADDRESS_KIND("Pasientopplysninger/Pasient/PersonAdr/@adressetype", Answers.AS_SENT, "Adressetype"),
    TELECOM("Pasientopplysninger/Pasient/PersonAdr/Teleinformasjon", Answers.AS_SENT, "Pasientens telefon"),
    TELECOM_KIND("Pasientopplysninger/Pasient/PersonAdr/Teleinformasjon/@typeTelekom", Answers.AS_SENT, "Telefontype"),
    WORKUP_REFERRED("PlanUtredBehandle/HenvistUtredning/@henvistDato", Answers.DAY, "Henvist til utredning"),
    WORKUP_WAIT("PlanUtredBehandle/HenvistUtredning/@antattVentetid", Answers.AS_SENT, "Antatt ventetid, uker"),
    WORKUP("PlanUtredBehandle/HenvistUtredning/Spesifikasjon", Answers.AS_SENT, "Utredning"),
    TREATMENT_REFERRED("PlanUtredBehandle/HenvistBehandling/@henvistDato", Answers.DAY, "Henvist til behandling"),
    TREATMENT_WAIT("PlanUtredBehandle/HenvistBehandling/@antattVentetid", Answers.AS_SENT, "Antatt ventetid, uker"),
    TREATMENT("PlanUtredBehandle/HenvistBehandling/Spesifikasjon", Answers.AS_SENT, "Behandling"),
    NEW_INFORMATION("PlanUtredBehandle/NyeLegeopplysninger", Answers.AS_SENT, "Nye legeopplysninger"),
    NO_TREATMENT("PlanUtredBehandle/IkkeVidereBehandling", Answers.AS_SENT, "Ikke videre behandling"),
    REASSESSMENT("PlanUtredBehandle/NyVurdering", Answers.AS_SENT, "Ny vurdering"),
    TREATMENT_PLAN("PlanUtredBehandle/BehandlingsPlan", Answers.AS_SENT, "Behandlingsplan"),
    WORKUP_PLAN("PlanUtredBehandle/UtredningsPlan", Answers.AS_SENT, "Utredningsplan"),
    UNFIT_FROM("DiagnoseArbeidsuforhet/@arbeidsuforFra", Answers.DAY, "Arbeidsufør fra"),
    INJURY("DiagnoseArbeidsuforhet/VurderingYrkesskade/@borVurderes", Answers.YES_NO, "Yrkesskade bør vurderes"),
    INJURY_DAY("DiagnoseArbeidsuforhet/VurderingYrkesskade/@skadeDato", Answers.DAY, "Skadedato"),
    STATUS("DiagnoseArbeidsuforhet/StatusPresens", Answers.AS_SENT, "Status presens"),
    SYMPTOMS("DiagnoseArbeidsuforhet/SymptomerBehandling", Answers.AS_SENT, "Symptomer og behandling"),
    MEASURES("ForslagTiltak/@tiltak", Answers.YES_NO, "Tiltak er aktuelle"),
    MEASURE("ForslagTiltak/AktueltTiltak/@typeTiltak", Answers.MEASURE, "Tiltak"),
    OTHER_MEASURE("ForslagTiltak/AktueltTiltak/HvilkeAndreTiltak", Answers.AS_SENT, "Hvilke andre tiltak"),
    MEASURE_TEXT("ForslagTiltak/Opplysninger", Answers.AS_SENT, "Opplysninger"),
    MEASURE_LIMITS("ForslagTiltak/BegrensningerTiltak", Answers.AS_SENT, "Begrensninger"),
    NO_MEASURE("ForslagTiltak/BegrunnelseIkkeTiltak", Answers.AS_SENT, "Hvorfor ikke tiltak"),
    SITUATION("VurderingFunksjonsevne/Arbeidssituasjon/@arbeidssituasjon", Answers.SITUATION, "Arbeidssituasjon"),
    OTHER_SITUATION(
            "VurderingFunksjonsevne/Arbeidssituasjon/@annenArbeidssituasjon",
            Answers.AS_SENT,
            "Annen arbeidssituasjon"),
    RESUME("VurderingFunksjonsevne/VurderingArbeidsevne/@gjenopptaArbeid", Answers.YES_NO, "Kan gjenoppta arbeidet"),
    RESUME_WHEN("VurderingFunksjonsevne/VurderingArbeidsevne/@narGjenopptaArbeid", Answers.WHEN, "Når"),
    OTHER_WORK("VurderingFunksjonsevne/VurderingArbeidsevne/@taAnnetArbeid", Answers.YES_NO, "Kan ta annet arbeid"),
    OTHER_WORK_WHEN("VurderingFunksjonsevne/VurderingArbeidsevne/@narTaAnnetArbeid", Answers.WHEN, "Når"),
    CANNOT("VurderingFunksjonsevne/VurderingArbeidsevne/IkkeGjore", Answers.AS_SENT, "Kan ikke gjøre"),
    CONSIDERATIONS(
            "VurderingFunksjonsevne/VurderingArbeidsevne/HensynAnnetYrke", Answers.AS_SENT, "Hensyn i annet yrke"),
    FUNCTION("VurderingFunksjonsevne/Funksjonsevne", Answers.AS_SENT, "Funksjonsevne"),
    DEMANDS("VurderingFunksjonsevne/KravArbeid", Answers.AS_SENT, "Krav i arbeidet"),
    IMPROVES("Prognose/@bedreArbeidsevne", Answers.YES_NO, "Arbeidsevnen ventes bedre"),
    DURATION("Prognose/AntattVarighet", Answers.AS_SENT, "Antatt varighet"),
    FUNCTION_DURATION("Prognose/VarighetFunksjonsnedsettelse", Answers.AS_SENT, "Varighet av funksjonsnedsettelsen"),
    ABILITY_DURATION("Prognose/VarighetNedsattArbeidsevne", Answers.AS_SENT, "Varighet av nedsatt arbeidsevne"),
    CAUSALITY("ArsakssammenhengLegeerklaring", Answers.AS_SENT, "Årsakssammenheng"),
    WITHHELD("ForbeholdLegeerklaring/@tilbakeholdInnhold", Answers.YES_NO, "Innhold bør tilbakeholdes for pasienten"),
    WITHHELD_TEXT("ForbeholdLegeerklaring/BorTilbakeholdes", Answers.AS_SENT, "Hva som bør tilbakeholdes"),
    COPY_WANTED("AndreOpplysninger/@onskesKopi", Answers.YES_NO, "Ønsker kopi av vedtaket"),
    OTHER("AndreOpplysninger/Opplysning", Answers.AS_SENT, "Andre opplysninger"),
    CONTACT("Kontakt/@kontakt", Answers.CONTACT, "Bør kontaktes"),
    CONTACT_OTHER("Kontakt/@annenInstans", Answers.AS_SENT, "Annen instans");

    private final String place;
    private final Answers answers;
    private final String label;

    Entry(String place, Answers answers, String label) {
        this.place = place;
        this.answers = answers;
        this.label = label;
    }

    /** The path of local names; {@code *} is every element. */
    public String place() {
        return place;
    }

    /** How its values read. */
    public Answers answers() {
        return answers;
    }

    /** What people at work call it. */
    public String label() {
        return label;
    }
}
