package no.rodtrad.adapter.validation;

/**
 * One thing to say of a resource. Nothing of it is content of the resource but codes: no text, no identifier, no date.
 *
 * @param severity whether it refuses a write
 * @param problem what is wrong
 * @param path the element as FHIRPath, such as {@code CarePlan.activity[0].reference}
 * @param rule the key of an invariant, or the engine's name of its own rule
 * @param found a number of occurrences or a code; empty where the value could be person data
 * @param expected what the profile demands of the element, from the definitions alone
 */
public record Issue(Severity severity, Problem problem, String path, String rule, String found, Expectation expected) {

    /** The levels that FHIR knows, the two highest as one. */
    public enum Severity {
        ERROR("error"),
        WARNING("warning"),
        INFORMATION("information");

        private final String code;

        Severity(String code) {
            this.code = code;
        }

        /** The code of FHIR's issue-severity value set. */
        public String code() {
            return code;
        }
    }

    /** The same of an element that stands somewhere else. */
    public Issue at(String elsewhere) {
        return new Issue(severity, problem, elsewhere, rule, found, expected);
    }

    /** Whether a write with this issue is refused. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
