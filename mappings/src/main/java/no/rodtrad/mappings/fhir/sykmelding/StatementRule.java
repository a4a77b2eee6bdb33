package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.mappings.kith.sykmelding.Statement;
import no.rodtrad.mappings.rule.Rule;

/** The rule book for Sykmelding 2013: what is written out for reading, each in the section of its kind of fact. */
public enum StatementRule implements Rule {
    PREGNANCY(
            "SYK-101",
            Statement.PREGNANCY,
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/Svangerskap",
            StatementSection.MEDICAL),
    INJURY(
            "SYK-102",
            Statement.INJURY,
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/Yrkesskade",
            StatementSection.MEDICAL),
    INJURY_DAY(
            "SYK-103",
            Statement.INJURY_DAY,
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/YrkesskadeDato",
            StatementSection.MEDICAL),
    OTHER_CAUSE(
            "SYK-104",
            Statement.OTHER_CAUSE,
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/AnnenFraversArsak/Arsakskode",
            StatementSection.MEDICAL),
    OTHER_CAUSE_TEXT(
            "SYK-105",
            Statement.OTHER_CAUSE_TEXT,
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/AnnenFraversArsak/Beskriv",
            StatementSection.MEDICAL),
    SHIELDED(
            "SYK-106",
            Statement.SHIELDED,
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/SkjermesForPasient",
            StatementSection.MEDICAL),
    WAITING_ADVICE(
            "SYK-107",
            Statement.WAITING_ADVICE,
            "//Periode/AvventendeSykmelding/InnspillTilArbeidsgiver",
            StatementSection.ADVICE),
    MEDICAL_CAUSE(
            "SYK-108",
            Statement.MEDICAL_CAUSE,
            "//Periode/AktivitetIkkeMulig/MedisinskeArsaker/Arsakskode",
            StatementSection.MEDICAL_CAUSES),
    MEDICAL_CAUSE_TEXT(
            "SYK-109",
            Statement.MEDICAL_CAUSE_TEXT,
            "//Periode/AktivitetIkkeMulig/MedisinskeArsaker/Beskriv",
            StatementSection.MEDICAL_CAUSES),
    WORKPLACE_CAUSE(
            "SYK-110",
            Statement.WORKPLACE_CAUSE,
            "//Periode/AktivitetIkkeMulig/Arbeidsplassen/Arsakskode",
            StatementSection.WORKPLACE_CAUSES),
    WORKPLACE_CAUSE_TEXT(
            "SYK-111",
            Statement.WORKPLACE_CAUSE_TEXT,
            "//Periode/AktivitetIkkeMulig/Arbeidsplassen/Beskriv",
            StatementSection.WORKPLACE_CAUSES),
    FIT_AFTERWARDS(
            "SYK-112",
            Statement.FIT_AFTERWARDS,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ArbeidsforEtterEndtPeriode",
            StatementSection.PROGNOSIS),
    CONSIDERATIONS(
            "SYK-113",
            Statement.CONSIDERATIONS,
            "//HelseOpplysningerArbeidsuforhet/Prognose/BeskrivHensynArbeidsplassen",
            StatementSection.ADVICE),
    OWN_WORK(
            "SYK-114",
            Statement.OWN_WORK,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIArbeid/EgetArbeidPaSikt",
            StatementSection.PROGNOSIS),
    OWN_WORK_FROM(
            "SYK-115",
            Statement.OWN_WORK_FROM,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIArbeid/ArbeidFraDato",
            StatementSection.PROGNOSIS),
    OTHER_WORK(
            "SYK-116",
            Statement.OTHER_WORK,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIArbeid/AnnetArbeidPaSikt",
            StatementSection.PROGNOSIS),
    REASSESSED(
            "SYK-117",
            Statement.REASSESSED,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIArbeid/VurderingDato",
            StatementSection.PROGNOSIS),
    FIT_IN_TIME(
            "SYK-118",
            Statement.FIT_IN_TIME,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIkkeIArbeid/ArbeidsforPaSikt",
            StatementSection.PROGNOSIS),
    FIT_FROM(
            "SYK-119",
            Statement.FIT_FROM,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIkkeIArbeid/ArbeidsforFraDato",
            StatementSection.PROGNOSIS),
    FIT_REASSESSED(
            "SYK-120",
            Statement.FIT_REASSESSED,
            "//HelseOpplysningerArbeidsuforhet/Prognose/ErIkkeIArbeid/VurderingDato",
            StatementSection.PROGNOSIS),
    WORKPLACE_MEASURES(
            "SYK-121",
            Statement.WORKPLACE_MEASURES,
            "//HelseOpplysningerArbeidsuforhet/Tiltak/TiltakArbeidsplassen",
            StatementSection.ADVICE),
    NAV_MEASURES(
            "SYK-122",
            Statement.NAV_MEASURES,
            "//HelseOpplysningerArbeidsuforhet/Tiltak/TiltakNAV",
            StatementSection.TO_NAV),
    OTHER_MEASURES(
            "SYK-123",
            Statement.OTHER_MEASURES,
            "//HelseOpplysningerArbeidsuforhet/Tiltak/AndreTiltak",
            StatementSection.MEASURES),
    PLAN_RECEIVED(
            "SYK-124",
            Statement.PLAN_RECEIVED,
            "//HelseOpplysningerArbeidsuforhet/Oppfolgingsplan/MottattOppfolgingsplan",
            StatementSection.FOLLOW_UP),
    MEETING_CALLED(
            "SYK-125",
            Statement.MEETING_CALLED,
            "//HelseOpplysningerArbeidsuforhet/Oppfolgingsplan/InnkaltDialogmote1",
            StatementSection.FOLLOW_UP),
    MEETING_JOINED(
            "SYK-126",
            Statement.MEETING_JOINED,
            "//HelseOpplysningerArbeidsuforhet/Oppfolgingsplan/DeltattDialogmote1",
            StatementSection.FOLLOW_UP),
    MEETING_MISSED(
            "SYK-127",
            Statement.MEETING_MISSED,
            "//HelseOpplysningerArbeidsuforhet/Oppfolgingsplan/ArsakIkkeDeltatt",
            StatementSection.FOLLOW_UP),
    NAV_AT_ONCE(
            "SYK-128",
            Statement.NAV_AT_ONCE,
            "//HelseOpplysningerArbeidsuforhet/MeldingTilNav/BistandNAVUmiddelbart",
            StatementSection.TO_NAV),
    NAV_HELP(
            "SYK-129",
            Statement.NAV_HELP,
            "//HelseOpplysningerArbeidsuforhet/MeldingTilNav/BeskrivBistandNAV",
            StatementSection.TO_NAV),
    TO_EMPLOYER(
            "SYK-130",
            Statement.TO_EMPLOYER,
            "//HelseOpplysningerArbeidsuforhet/MeldingTilArbeidsgiver",
            StatementSection.ADVICE),
    CONTACT_DAY(
            "SYK-131",
            Statement.CONTACT_DAY,
            "//HelseOpplysningerArbeidsuforhet/KontaktMedPasient/KontaktDato",
            StatementSection.CONTACT),
    NO_CONTACT(
            "SYK-132",
            Statement.NO_CONTACT,
            "//HelseOpplysningerArbeidsuforhet/KontaktMedPasient/BegrunnIkkeKontakt",
            StatementSection.CONTACT),
    OFFICE("SYK-133", Statement.OFFICE, "//HelseOpplysningerArbeidsuforhet/Pasient/NAVKontor", StatementSection.FORM),
    RULE_SET(
            "SYK-134", Statement.RULE_SET, "//HelseOpplysningerArbeidsuforhet/RegelSettVersjon", StatementSection.FORM),
    SYSTEM(
            "SYK-135",
            Statement.SYSTEM,
            "//HelseOpplysningerArbeidsuforhet/AvsenderSystem/SystemNavn",
            StatementSection.FORM),
    SYSTEM_VERSION(
            "SYK-136",
            Statement.SYSTEM_VERSION,
            "//HelseOpplysningerArbeidsuforhet/AvsenderSystem/SystemVersjon",
            StatementSection.FORM),
    BARCODE("SYK-137", Statement.BARCODE, "//HelseOpplysningerArbeidsuforhet/Strekkode", StatementSection.FORM);

    private final String id;
    private final Statement statement;
    private final String source;
    private final StatementSection section;

    StatementRule(String id, Statement statement, String source, StatementSection section) {
        this.id = id;
        this.statement = statement;
        this.source = source;
        this.section = section;
    }

    /** The rule for a statement. */
    static StatementRule of(Statement statement) {
        for (StatementRule rule : values()) {
            if (rule.statement == statement) {
                return rule;
            }
        }
        throw new IllegalArgumentException(statement.name());
    }

    StatementSection section() {
        return section;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String target() {
        return "Composition.section.text";
    }

    @Override
    public String meaning() {
        return "\"" + statement.label() + "\" under \"" + section.title() + "\", as "
                + section.category().code() + ".";
    }
}
