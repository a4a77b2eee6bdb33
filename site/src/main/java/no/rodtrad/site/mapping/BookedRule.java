package no.rodtrad.site.mapping;

import java.util.List;
import no.rodtrad.mappings.rule.Rule;

/** A mapping rule, and the title of the book that it stands in. */
public record BookedRule(String book, Rule rule) {

    /** The source elements, any of which the rule reads. */
    public List<String> sources() {
        return List.of(rule.source().split(" \\| "));
    }

    /** The type of resource that the rule writes to. */
    public String targetType() {
        return rule.target().substring(0, rule.target().indexOf('.'));
    }
}
