package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for Sykmelding 2013: what becomes coded facts. */
public enum SykmeldingRule implements Rule {
    MARK(
            "SYK-001",
            "/MsgHead/MsgInfo/Ack | //ComMethod | //DocumentConnection | //RefDoc/MsgType",
            "DocumentReference.meta.tag",
            "What the header says of receipt, transport and the document's part in the message."),
    DOCUMENT_ID(
            "SYK-003", "//RefDoc/Id", "DocumentReference.identifier", "The id of the document that holds the body."),
    ISSUED("SYK-004", "//RefDoc/IssueDate", "DocumentReference.date", "When the document was issued."),
    PATIENT_ID(
            "SYK-005",
            "//HelseOpplysningerArbeidsuforhet/Pasient/Fodselsnummer",
            "Patient.identifier",
            "The number once more. One that differs from the header's of the same kind refuses the message."),
    PATIENT_NAME(
            "SYK-006",
            "//HelseOpplysningerArbeidsuforhet/Pasient/Navn",
            "Patient.name",
            "The name once more; another one than the header's is kept beside it."),
    PATIENT_TELECOM(
            "SYK-007",
            "//HelseOpplysningerArbeidsuforhet/Pasient/KontaktInfo/TeleAddress",
            "Patient.telecom",
            "Kept once."),
    PATIENT_TELECOM_TYPE(
            "SYK-008",
            "//HelseOpplysningerArbeidsuforhet/Pasient/KontaktInfo/TypeTelecom",
            "Patient.telecom",
            "The kind of telephone (9061): WP, WD and WC work, MC and MH mobile, all else home."),
    GENERAL_PRACTITIONER(
            "SYK-009",
            "//HelseOpplysningerArbeidsuforhet/Pasient/NavnFastlege",
            "Patient.generalPractitioner",
            "By name alone, which opens nothing to anybody."),
    CASE_START(
            "SYK-010",
            "//HelseOpplysningerArbeidsuforhet/SyketilfelleStartDato",
            "Composition.event.period",
            "The first day of the case of sick leave."),
    TREATED(
            "SYK-011",
            "//HelseOpplysningerArbeidsuforhet/KontaktMedPasient/BehandletDato",
            "Composition.date",
            "When the person was seen."),
    EMPLOYMENT(
            "SYK-012",
            "//HelseOpplysningerArbeidsuforhet/Arbeidsgiver/HarArbeidsgiver",
            "Observation.value",
            "One employer, several or none, list 8130."),
    EMPLOYER(
            "SYK-013",
            "//HelseOpplysningerArbeidsuforhet/Arbeidsgiver/NavnArbeidsgiver",
            "Observation.extension",
            "By name alone: without an organisation number nobody is known as the employer."),
    OCCUPATION(
            "SYK-014",
            "//HelseOpplysningerArbeidsuforhet/Arbeidsgiver/Yrkesbetegnelse",
            "Observation.component",
            "Occupation in this employment."),
    POSITION(
            "SYK-015",
            "//HelseOpplysningerArbeidsuforhet/Arbeidsgiver/Stillingsprosent",
            "Observation.component",
            "Per cent of a full position."),
    EMPLOYMENT_ABSENT(
            "SYK-016",
            "/MsgHead/nothing()",
            "Observation.value",
            "An employer without the answer to whether there is one gets a data-absent-reason: unknown."),
    EMPLOYMENT_SINCE(
            "SYK-017",
            "//HelseOpplysningerArbeidsuforhet/SyketilfelleStartDato",
            "Observation.effective",
            "What is said of the employment holds at the start of the case."),
    MAIN_DIAGNOSIS(
            "SYK-018",
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/HovedDiagnose",
            "Condition.code",
            "ICD-10 with and without the dot, or ICPC-2; health detail."),
    OTHER_DIAGNOSIS(
            "SYK-019",
            "//HelseOpplysningerArbeidsuforhet/MedisinskVurdering/BiDiagnoser",
            "Condition.code",
            "As for the main diagnosis."),
    PERIOD_START("SYK-020", "//Aktivitet/Periode/PeriodeFOMDato", "Observation.effective", "First day of the period."),
    PERIOD_END(
            "SYK-021",
            "//Aktivitet/Periode/PeriodeTOMDato",
            "Observation.effective",
            "Last day of the period; left out where it comes before the first."),
    GRADE(
            "SYK-022",
            "//GradertSykmelding/Sykmeldingsgrad",
            "Observation.value",
            "Per cent away from work: the code sick-leave-grade says so. AktivitetIkkeMulig is 100, the other kinds have no grade."),
    TREATMENT_DAYS(
            "SYK-023",
            "//Behandlingsdager/AntallBehandlingsdagerUke",
            "Observation.note",
            "Treatment days a week, in words; no grade follows from them."),
    TRAVEL_SUPPORT(
            "SYK-024",
            "//Periode/Reisetilskudd | //GradertSykmelding/Reisetilskudd",
            "Observation.code",
            "Travel support, beside the kind of the period; no adds nothing."),
    ANSWER_GROUP(
            "SYK-025",
            "//SpmGruppe/SpmGruppeId",
            "QuestionnaireResponse.item.linkId",
            "The group 6.1 to 6.6 follows from the number of the question."),
    ANSWER_HEADING(
            "SYK-026",
            "//SpmGruppe/SpmGruppeTekst",
            "QuestionnaireResponse.item.extension",
            "The heading as it was shown."),
    ANSWER_NUMBER(
            "SYK-027",
            "//SpmSvar/SpmId",
            "QuestionnaireResponse.item.item.linkId",
            "The number of the question, where the questionnaire knows it; else it stands before the answer."),
    ANSWER_QUESTION(
            "SYK-028",
            "//SpmSvar/SpmTekst",
            "QuestionnaireResponse.item.item.extension",
            "The question as it was shown."),
    ANSWER_TEXT("SYK-029", "//SpmSvar/SvarTekst", "QuestionnaireResponse.item.item.answer.value", "The answer."),
    ANSWER_RESTRICTION(
            "SYK-030",
            "//SpmSvar/Restriksjon",
            "QuestionnaireResponse.meta.security",
            "Whom the answer is hidden from (8134): answers with the same restrictions stand in one response, which is marked."),
    CERTIFIER_TELECOM_TYPE(
            "SYK-031", "//Behandler/KontaktInfo/TypeTelecom", "Practitioner.telecom", "As for the person.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    SykmeldingRule(String id, String source, String target, String meaning) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
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
        return target;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
