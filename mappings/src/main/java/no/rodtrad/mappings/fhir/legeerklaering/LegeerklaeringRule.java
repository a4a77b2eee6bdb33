package no.rodtrad.mappings.fhir.legeerklaering;

import no.rodtrad.mappings.kith.legeerklaering.Entry;
import no.rodtrad.mappings.rule.Rule;

/** The rule book for legeerklæring ved arbeidsuførhet. */
public enum LegeerklaeringRule implements Rule {
    NUMBER(
            "LEG-001",
            "//Pasientopplysninger/Pasient/@fodselsnummer",
            "Patient.identifier",
            "The number once more. One that the header does not have refuses the message."),
    DIAGNOSIS(
            "LEG-002",
            "//DiagnoseKodesystem",
            "Condition.code",
            "System 3 is ICD-10 and 5 is ICPC-2 (8255); the others are kept without a system. The first one is the main diagnosis."),
    CONCERNS("LEG-011", Entry.CONCERNS, EntrySection.ABOUT),
    SEVERAL_EMPLOYMENTS("LEG-012", Entry.SEVERAL_EMPLOYMENTS, EntrySection.WORK),
    OFFICE("LEG-013", Entry.OFFICE, EntrySection.ABOUT),
    FAMILY_NAME("LEG-014", Entry.FAMILY_NAME, EntrySection.ABOUT),
    GIVEN_NAME("LEG-015", Entry.GIVEN_NAME, EntrySection.ABOUT),
    MIDDLE_NAME("LEG-016", Entry.MIDDLE_NAME, EntrySection.ABOUT),
    MAIN_EMPLOYMENT("LEG-017", Entry.MAIN_EMPLOYMENT, EntrySection.WORK),
    OCCUPATION_CODE("LEG-018", Entry.OCCUPATION_CODE, EntrySection.WORK),
    OCCUPATION("LEG-019", Entry.OCCUPATION, EntrySection.WORK),
    EMPLOYER("LEG-020", Entry.EMPLOYER, EntrySection.WORK),
    EMPLOYER_NUMBER("LEG-021", Entry.EMPLOYER_NUMBER, EntrySection.WORK),
    EMPLOYER_ADDRESS("LEG-022", Entry.EMPLOYER_ADDRESS, EntrySection.WORK),
    EMPLOYER_ADDRESS_KIND("LEG-023", Entry.EMPLOYER_ADDRESS_KIND, EntrySection.WORK),
    EMPLOYER_TELECOM("LEG-024", Entry.EMPLOYER_TELECOM, EntrySection.WORK),
    EMPLOYER_TELECOM_KIND("LEG-025", Entry.EMPLOYER_TELECOM_KIND, EntrySection.WORK),
    ADDRESS("LEG-026", Entry.ADDRESS, EntrySection.ABOUT),
    ADDRESS_KIND("LEG-027", Entry.ADDRESS_KIND, EntrySection.ABOUT),
    TELECOM("LEG-028", Entry.TELECOM, EntrySection.ABOUT),
    TELECOM_KIND("LEG-029", Entry.TELECOM_KIND, EntrySection.ABOUT),
    WORKUP_REFERRED("LEG-030", Entry.WORKUP_REFERRED, EntrySection.TREATMENT),
    WORKUP_WAIT("LEG-031", Entry.WORKUP_WAIT, EntrySection.TREATMENT),
    WORKUP("LEG-032", Entry.WORKUP, EntrySection.TREATMENT),
    TREATMENT_REFERRED("LEG-033", Entry.TREATMENT_REFERRED, EntrySection.TREATMENT),
    TREATMENT_WAIT("LEG-034", Entry.TREATMENT_WAIT, EntrySection.TREATMENT),
    TREATMENT("LEG-035", Entry.TREATMENT, EntrySection.TREATMENT),
    NEW_INFORMATION("LEG-036", Entry.NEW_INFORMATION, EntrySection.TREATMENT),
    NO_TREATMENT("LEG-037", Entry.NO_TREATMENT, EntrySection.TREATMENT),
    REASSESSMENT("LEG-038", Entry.REASSESSMENT, EntrySection.TREATMENT),
    TREATMENT_PLAN("LEG-039", Entry.TREATMENT_PLAN, EntrySection.TREATMENT),
    WORKUP_PLAN("LEG-040", Entry.WORKUP_PLAN, EntrySection.TREATMENT),
    UNFIT_FROM("LEG-041", Entry.UNFIT_FROM, EntrySection.MEDICAL),
    INJURY("LEG-042", Entry.INJURY, EntrySection.MEDICAL),
    INJURY_DAY("LEG-043", Entry.INJURY_DAY, EntrySection.MEDICAL),
    STATUS("LEG-044", Entry.STATUS, EntrySection.MEDICAL),
    SYMPTOMS("LEG-045", Entry.SYMPTOMS, EntrySection.MEDICAL),
    MEASURES("LEG-046", Entry.MEASURES, EntrySection.MEASURES),
    MEASURE("LEG-047", Entry.MEASURE, EntrySection.MEASURES),
    OTHER_MEASURE("LEG-048", Entry.OTHER_MEASURE, EntrySection.MEASURES),
    MEASURE_TEXT("LEG-049", Entry.MEASURE_TEXT, EntrySection.MEASURES),
    MEASURE_LIMITS("LEG-050", Entry.MEASURE_LIMITS, EntrySection.MEASURES),
    NO_MEASURE("LEG-051", Entry.NO_MEASURE, EntrySection.MEASURES),
    SITUATION("LEG-052", Entry.SITUATION, EntrySection.ABILITY),
    OTHER_SITUATION("LEG-053", Entry.OTHER_SITUATION, EntrySection.ABILITY),
    RESUME("LEG-054", Entry.RESUME, EntrySection.ABILITY),
    RESUME_WHEN("LEG-055", Entry.RESUME_WHEN, EntrySection.ABILITY),
    OTHER_WORK("LEG-056", Entry.OTHER_WORK, EntrySection.ABILITY),
    OTHER_WORK_WHEN("LEG-057", Entry.OTHER_WORK_WHEN, EntrySection.ABILITY),
    CANNOT("LEG-058", Entry.CANNOT, EntrySection.ABILITY),
    CONSIDERATIONS("LEG-059", Entry.CONSIDERATIONS, EntrySection.ABILITY),
    FUNCTION("LEG-060", Entry.FUNCTION, EntrySection.MEDICAL),
    DEMANDS("LEG-061", Entry.DEMANDS, EntrySection.ABILITY),
    IMPROVES("LEG-062", Entry.IMPROVES, EntrySection.PROGNOSIS),
    DURATION("LEG-063", Entry.DURATION, EntrySection.PROGNOSIS),
    FUNCTION_DURATION("LEG-064", Entry.FUNCTION_DURATION, EntrySection.PROGNOSIS),
    ABILITY_DURATION("LEG-065", Entry.ABILITY_DURATION, EntrySection.PROGNOSIS),
    CAUSALITY("LEG-066", Entry.CAUSALITY, EntrySection.MEDICAL),
    WITHHELD("LEG-067", Entry.WITHHELD, EntrySection.MEDICAL),
    WITHHELD_TEXT("LEG-068", Entry.WITHHELD_TEXT, EntrySection.MEDICAL),
    COPY_WANTED("LEG-069", Entry.COPY_WANTED, EntrySection.OTHER),
    OTHER("LEG-070", Entry.OTHER, EntrySection.OTHER),
    CONTACT("LEG-071", Entry.CONTACT, EntrySection.OTHER),
    CONTACT_OTHER("LEG-072", Entry.CONTACT_OTHER, EntrySection.OTHER);

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;
    private final Entry entry;
    private final EntrySection section;

    LegeerklaeringRule(String id, String source, String target, String meaning) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
        this.entry = null;
        this.section = null;
    }

    LegeerklaeringRule(String id, Entry entry, EntrySection section) {
        this.id = id;
        this.source = "//Legeerklaring/" + entry.place().replace("/*", "");
        this.target = "Composition.section.text";
        this.meaning = "\"" + entry.label() + "\" under \"" + section.title() + "\", as "
                + section.category().code() + ".";
        this.entry = entry;
        this.section = section;
    }

    static LegeerklaeringRule of(Entry entry) {
        for (LegeerklaeringRule rule : values()) {
            if (rule.entry == entry) {
                return rule;
            }
        }
        throw new IllegalArgumentException(entry.name());
    }

    EntrySection section() {
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
        return target;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
