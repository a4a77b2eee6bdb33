package no.rodtrad.conformance.requirement;

/** The parts of the suite, in the order in which they run. */
public enum Feature {
    ACCESS("access", "Access"),
    MESSAGES("messages", "Messages"),
    FHIR("fhir", "FHIR"),
    DISCLOSURE("disclosure", "Disclosure");

    private final String code;
    private final String title;

    Feature(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The name in reports that programs read. */
    public String code() {
        return code;
    }

    /** The name in reports that people read. */
    public String title() {
        return title;
    }
}
