package no.rodtrad.site.catalogue;

/** The kinds of artifact, in the order in which they are listed. */
public enum Section {
    PROFILE("Profiles", "What instances have to follow."),
    EXTENSION("Extensions", "Facts that FHIR R4 has no element for."),
    PLAN("Timelines and programmes", "Who does what, when and on which legal ground, as data."),
    ACTIVITY("Kinds of activity and step", "What timelines and programmes are made of."),
    QUESTIONNAIRE("Questionnaires", "Forms of employer, person and general practitioner."),
    MEASURE("Measures", "Goals of the collaboration; only figures of groups."),
    CODE_SYSTEM("Code systems", "Own concepts, each with the reason why no published one was used."),
    NATIONAL_LIST("National lists", "The codes of national lists that messages and resources carry."),
    VALUE_SET("Value sets", "What elements are bound to."),
    CONCEPT_MAP("Concept maps", "How codes of the KITH messages become codes of FHIR."),
    NAMING_SYSTEM("Identifier systems", "Norwegian identifiers and how they are written."),
    CAPABILITY("Capabilities", "What servers and clients must be able to do."),
    OPERATION("Operations", "What is asked for beside read, search and write."),
    SEARCH("Search parameters", "Own search parameters."),
    OTHER("Other definitions", "What stands in no other list."),
    EXAMPLE("Examples", "One case from the first day of sick leave, in resources that are valid.");

    private final String heading;
    private final String purpose;

    Section(String heading, String purpose) {
        this.heading = heading;
        this.purpose = purpose;
    }

    public String heading() {
        return heading;
    }

    public String purpose() {
        return purpose;
    }

    /** The id of the section's heading in the list of all artifacts. */
    public String anchor() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Section of(String type, boolean extension, boolean national) {
        return switch (type) {
            case "StructureDefinition" -> extension ? EXTENSION : PROFILE;
            case "PlanDefinition" -> PLAN;
            case "ActivityDefinition" -> ACTIVITY;
            case "Questionnaire" -> QUESTIONNAIRE;
            case "Measure" -> MEASURE;
            case "CodeSystem" -> national ? NATIONAL_LIST : CODE_SYSTEM;
            case "ValueSet" -> VALUE_SET;
            case "ConceptMap" -> CONCEPT_MAP;
            case "NamingSystem" -> NAMING_SYSTEM;
            case "CapabilityStatement" -> CAPABILITY;
            case "OperationDefinition" -> OPERATION;
            case "SearchParameter" -> SEARCH;
            default -> OTHER;
        };
    }
}
