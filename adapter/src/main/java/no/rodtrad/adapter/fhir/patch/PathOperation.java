package no.rodtrad.adapter.fhir.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * One operation of a FHIRPath Patch.
 *
 * @param name of the element that an add makes
 * @param value what is added, inserted or put in place; else null
 */
record PathOperation(
        Kind kind,
        ElementPath path,
        String name,
        ParametersParameterComponent value,
        int index,
        int source,
        int destination) {

    /** The operations of FHIR R4. */
    enum Kind {
        ADD,
        INSERT,
        DELETE,
        REPLACE,
        MOVE;

        static Kind of(String written) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                    return kind;
                }
            }
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }

        boolean hasValue() {
            return this == ADD || this == INSERT || this == REPLACE;
        }
    }

    void apply(Resource resource) {
        List<Element> found = path.in(resource);
        switch (kind) {
            case ADD -> add(only(found).value());
            case INSERT -> insert(list(found));
            case DELETE -> {
                // What is not there needs no deleting.
                if (!found.isEmpty()) {
                    Element element = placed(only(found));
                    element.parent().removeChild(element.name(), element.value());
                }
            }
            case REPLACE -> {
                Element element = placed(only(found));
                List<Base> values = values(element);
                values.replaceAll(value ->
                        value == element.value() ? PatchValue.of(this.value, element.parent(), element.name()) : value);
                set(element, values);
            }
            case MOVE -> move(list(found));
        }
    }

    private void add(Base parent) {
        Property property = parent.getNamedProperty(name);
        if (property == null || !property.isList() && property.hasValues()) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        parent.setProperty(property.getName(), PatchValue.of(value, parent, property.getName()));
    }

    private void insert(Element first) {
        List<Base> values = values(first);
        within(index, values.size());
        values.add(index, PatchValue.of(value, first.parent(), first.name()));
        set(first, values);
    }

    private void move(Element first) {
        List<Base> values = values(first);
        within(source, values.size() - 1);
        within(destination, values.size() - 1);
        values.add(destination, values.remove(source));
        set(first, values);
    }

    private static List<Base> values(Element element) {
        return new ArrayList<>(element.parent().getNamedProperty(element.name()).getValues());
    }

    /** Puts the values of an element in the place of those that it has. */
    private static void set(Element element, List<Base> values) {
        values(element).forEach(value -> element.parent().removeChild(element.name(), value));
        values.forEach(value -> element.parent().setProperty(element.name(), value));
    }

    private static void within(int index, int highest) {
        if (index > highest) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
    }

    private static Element only(List<Element> found) {
        if (found.size() != 1) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return found.get(0);
    }

    private static Element placed(Element element) {
        if (element.parent() == null) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return element;
    }

    /** The first of a list of one parent. */
    private static Element list(List<Element> found) {
        if (found.isEmpty()) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        Element first = placed(found.get(0));
        boolean one = found.stream()
                .allMatch(other ->
                        other.parent() == first.parent() && other.name().equals(first.name()));
        if (!one || !first.parent().getNamedProperty(first.name()).isList()) {
            throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
        }
        return first;
    }
}
