package no.rodtrad.adapter.search.parameter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One search parameter of one resource type.
 *
 * @param resourceType the type that is searched
 * @param name as it stands in a request
 * @param canonical the URL of its definition
 * @param expression FHIRPath to the values
 * @param targets of a reference: the types it may point to; empty for any
 * @param multipleOr whether a request may give several values with commas
 * @param multipleAnd whether a request may repeat it
 * @param components of a composite, in order
 */
public record Parameter(
        String resourceType,
        String name,
        ParameterType type,
        String canonical,
        String expression,
        Set<String> targets,
        boolean multipleOr,
        boolean multipleAnd,
        List<Component> components) {

    /**
     * One part of a composite.
     *
     * @param type of the parameter that it is made of
     * @param expression FHIRPath, from each of what the composite's own expression gives
     */
    public record Component(ParameterType type, String expression) {}

    public Parameter {
        targets = Set.copyOf(targets);
        components = List.copyOf(components);
    }

    /** Whether a reference of this parameter may point to the type. */
    public boolean mayTarget(String other) {
        return targets.isEmpty() || targets.contains(other) || targets.contains("Resource");
    }

    /** All that decides which values it has, in one line and always the same one. */
    String definition() {
        return String.join(
                "|",
                resourceType,
                name,
                type.name(),
                String.valueOf(expression),
                new TreeSet<>(targets).toString(),
                components.toString());
    }
}
