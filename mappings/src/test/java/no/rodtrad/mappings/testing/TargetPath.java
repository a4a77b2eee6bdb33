package no.rodtrad.mappings.testing;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Walks the plain paths that rules name as their targets. */
public final class TargetPath {

    private TargetPath() {}

    /** What stands at a path; a path that the resource's type does not have is a mistake in the rule. */
    public static List<Base> values(Resource resource, String path) {
        String[] steps = path.split("\\.");
        if (!steps[0].equals(resource.fhirType())) {
            throw new AssertionError(path + " on a " + resource.fhirType());
        }
        List<Base> at = List.of(resource);
        for (int i = 1; i < steps.length; i++) {
            List<Base> next = new ArrayList<>();
            for (Base base : at) {
                Property property = base.getNamedProperty(steps[i]);
                if (property == null) {
                    throw new AssertionError(path + ": no " + steps[i]);
                }
                property.getValues().stream()
                        .filter(value -> value.isPrimitive()
                                ? value.hasPrimitiveValue() || isSaidToBeAbsent(value)
                                : !value.isEmpty())
                        .forEach(next::add);
            }
            at = next;
        }
        return at;
    }

    private static boolean isSaidToBeAbsent(Base value) {
        return value instanceof Element element && element.hasExtension();
    }
}
