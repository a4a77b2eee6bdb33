package no.rodtrad.mappings.rule;

import java.util.List;

/** The trace of one mapping run. It names places only, never content. */
public record Trace(List<Step> steps) {

    /**
     * One application of one rule.
     *
     * @param rule the rule's id
     * @param source the path of the source node, with positions; {@code /Message/nothing()} where the rule is about something
     *     that the message lacks
     * @param resource the reference of the target resource
     * @param element the target element, as a FHIR path
     */
    public record Step(String rule, String source, String resource, String element) {}
}
