package no.rodtrad.site.element;

import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition;

/**
 * One element as the table shows it, with what holds for it in the end and not only what the profile says of it.
 *
 * @param id the element's id, such as {@code CarePlan.category:plan}
 * @param depth 0 for the root
 * @param name the last step of the path, or the name of the slice
 * @param said whether the profile itself says something about the element
 * @param slicing by what its slices are told apart; empty where it has none
 * @param shortText what it is, in a line
 * @param words the profile's own comment on it; empty where it makes none
 * @param rules the keys of the package's own invariants on it
 */
public record ElementRow(
        String id,
        int depth,
        String name,
        boolean slice,
        boolean said,
        ElementDefinition element,
        List<TypeChoice> types,
        Binding binding,
        List<FixedPart> fixed,
        String slicing,
        String shortText,
        String words,
        List<String> rules) {

    /** How often it may stand, such as {@code 0..1}; the root has none. */
    public String cardinality() {
        return depth == 0 ? "" : element.getMin() + ".." + element.getMax();
    }

    public boolean mandatory() {
        return depth > 0 && element.getMin() > 0;
    }

    public boolean prohibited() {
        return "0".equals(element.getMax());
    }

    public boolean mustSupport() {
        return element.getMustSupport();
    }

    /** Levels beyond this are indented no further. */
    public int indent() {
        return Math.min(depth, 6);
    }
}
