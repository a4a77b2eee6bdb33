package no.rodtrad.site.element;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.link.Links;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** Takes a fixed value or pattern apart into the values that an instance has to show. */
final class FixedParts {

    private final Links links;
    private final List<FixedPart> parts = new ArrayList<>();

    private FixedParts(Links links) {
        this.links = links;
    }

    static List<FixedPart> of(Type value, Links links) {
        FixedParts parts = new FixedParts(links);
        if (value != null) {
            parts.collect("", value);
        }
        return parts.parts;
    }

    private void collect(String path, Base value) {
        if (value.isPrimitive()) {
            String text = value.primitiveValue();
            parts.add(
                    new FixedPart(path, links.owns(text) ? links.canonical(text).named(text) : Link.text(text)));
        } else if (value instanceof Coding coding && coding.hasSystem() && coding.hasCode()) {
            code(path, coding.getSystem(), coding.getCode());
        } else if (value instanceof Quantity quantity && quantity.hasSystem() && !quantity.hasValue()) {
            code(path, quantity.getSystem(), quantity.getCode());
        } else {
            for (Property property : value.children()) {
                property.getValues().forEach(child -> collect(below(path, property.getName()), child));
            }
        }
    }

    private void code(String path, String system, String code) {
        String shown = system.startsWith("http") ? system.substring(system.lastIndexOf('/') + 1) : system;
        parts.add(new FixedPart(path, links.code(system, code).named(shown + "#" + code)));
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
