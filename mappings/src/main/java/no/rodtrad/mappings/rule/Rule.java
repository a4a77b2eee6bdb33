package no.rodtrad.mappings.rule;

/**
 * One mapping rule: declared once, with an id that never changes its meaning. The documentation page, the trace of a
 * message and the coverage report are all made from these declarations.
 */
public interface Rule {

    /** The stable id, such as {@code EPI-012}. */
    String id();

    /**
     * The source element, as a path from the root of the message, without positions; {@code nothing()} in its place
     * for a rule about what the message lacks.
     */
    String source();

    /** The target element, as a FHIR path that starts with the resource type. */
    String target();

    /** One line on what the rule means and why, for the documentation page. */
    String meaning();
}
