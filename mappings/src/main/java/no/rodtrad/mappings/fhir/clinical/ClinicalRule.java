package no.rodtrad.mappings.fhir.clinical;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for diagnoses, clinical statements and texts, which epikrise and henvisning share. */
public enum ClinicalRule implements Rule {
    DIAGNOSIS_CODE(
            "CLI-001",
            "//InfItem/Observation/CodedDescr/Concept",
            "Condition.code",
            "ICD-10 stands there as sent and in the other form, with or without the dot."),
    DIAGNOSIS_STAR(
            "CLI-002",
            "//InfItem/Observation/CodedDescr/Modifier",
            "Condition.code",
            "The star code is one more coding of the same condition."),
    DIAGNOSIS_TYPE(
            "CLI-003", "//InfItem/Type", "Condition.category", "Main (H) or secondary (B) diagnosis, list 8233."),
    DIAGNOSIS_ONSET("CLI-004", "//InfItem/StartDateTime", "Condition.onset", "When the condition began."),
    DIAGNOSIS_RECORDED("CLI-005", "//InfItem/OrgDate", "Condition.recordedDate", "When the diagnosis was documented."),
    REFERRAL_DIAGNOSIS(
            "CLI-006",
            "//ServReq/Diagnosis/Concept | //Henvisning/Diagnosis/Concept",
            "Condition.code",
            "The diagnosis that the referral was made for."),
    REFERRAL_DIAGNOSIS_STAR(
            "CLI-007",
            "//ServReq/Diagnosis/Modifier | //Henvisning/Diagnosis/Modifier",
            "Condition.code",
            "As for the diagnoses of the stay."),
    SICK_LEAVE_TYPE(
            "CLI-008",
            "//InfItem/Type",
            "Observation.code",
            "SYKM of list 8233 with a period is a period of sick leave."),
    SICK_LEAVE_START("CLI-009", "//InfItem/StartDateTime", "Observation.effective", "First day of the period."),
    SICK_LEAVE_END("CLI-010", "//InfItem/EndDateTime", "Observation.effective", "Last day of the period."),
    HEADING(
            "CLI-011",
            "//Comment/Heading | //ReasonAsText/Heading",
            "Composition.section.code",
            "List 8311 or 8231, and the information category that follows from it: OP plan, HJ work ability, "
                    + "SY sick leave, all else health detail."),
    TEXT(
            "CLI-012",
            "//Comment/TextResultValue | //ReasonAsText/TextResultValue",
            "Composition.section.text",
            "XHTML passes an allow-list; no word is lost."),
    TEXT_CODE(
            "CLI-013",
            "//Comment/TextCode | //Comment/CodedComment | //ReasonAsText/TextCode",
            "Composition.section.text",
            "Written out for reading."),
    CODED_COMMENT(
            "CLI-014", "//CodedComment", "Composition.section.text", "Written out for reading, as health detail."),
    PRECAUTION(
            "CLI-015",
            "//PatientPrecaution/Precaution",
            "Composition.section.text",
            "What personnel should be aware of, as health detail."),
    ITEM_TYPE(
            "CLI-016",
            "//InfItem/Type",
            "Composition.section.code",
            "List 8233, and the information category that follows from it: SYKM sick leave, all else health detail."),
    ITEM_TEXT(
            "CLI-017",
            "//InfItem/Observation/Description",
            "Composition.section.text",
            "As for texts under a heading; never into the coded resource."),
    ITEM_COMMENT(
            "CLI-018", "//InfItem/Observation/Comment", "Composition.section.text", "As for texts under a heading."),
    ITEM_CODE(
            "CLI-019",
            "//InfItem/Observation/CodedDescr",
            "Composition.section.text",
            "Codes of statements that are no diagnoses are written out for reading."),
    ITEM_TIME(
            "CLI-020",
            "//InfItem/StartDateTime | //InfItem/EndDateTime | //InfItem/OrgDate",
            "Composition.section.text",
            "Times of statements that are no diagnoses are written out for reading."),
    DRUG("CLI-021", "//InfItem/Medication/DrugId", "Composition.section.text", "Name and ATC code."),
    DRUG_AMOUNT(
            "CLI-022",
            "//InfItem/Medication",
            "Composition.section.text",
            "Dose, amount supplied and intended duration."),
    DRUG_FORM("CLI-023", "//InfItem/Medication", "Composition.section.text", "Form, route and coded dosage."),
    DRUG_STATUS("CLI-024", "//InfItem/Medication/Status", "Composition.section.text", "List 7307."),
    DRUG_TEXT(
            "CLI-025",
            "//InfItem/Medication/DosageText | //InfItem/Medication/Comment",
            "Composition.section.text",
            "Dosage in words."),
    RESULT_OF("CLI-026", "//InfItem/ResultItem/ClinInv", "Composition.section.text", "What was examined."),
    RESULT_VALUE(
            "CLI-027", "//InfItem/ResultItem", "Composition.section.text", "What was found, in words or as an amount."),
    RESULT_NOTE(
            "CLI-028",
            "//InfItem/ResultItem/Comment | //InfItem/ResultItem/DevResultInd | //InfItem/ResultItem/InvDate"
                    + " | //InfItem/ResultItem/DiagComment",
            "Composition.section.text",
            "When it was examined, how it deviates, and how it was assessed."),
    PRECAUTION_TIME(
            "CLI-029",
            "//PatientPrecaution/StartDateTime | //PatientPrecaution/EndDateTime",
            "Composition.section.text",
            "For how long it holds."),
    ITEM_ORIGIN(
            "CLI-030",
            "//InfItem/Origin | //InfItem/RelHCProvider",
            "Composition.section.text",
            "Whom a statement comes from and who has to do with it, written out for reading.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    ClinicalRule(String id, String source, String target, String meaning) {
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
