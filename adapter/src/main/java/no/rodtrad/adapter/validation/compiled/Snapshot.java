package no.rodtrad.adapter.validation.compiled;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The elements of a definition as the tree that their ids make of them. */
final class Snapshot {

    private final StructureDefinition definition;

    Snapshot(StructureDefinition definition) {
        this.definition = definition;
    }

    StructureDefinition definition() {
        return definition;
    }

    ElementDefinition root() {
        return definition.getSnapshot().getElementFirstRep();
    }

    /** The children of an element, without the slices. */
    List<ElementDefinition> children(String id) {
        return definition.getSnapshot().getElement().stream()
                .filter(element -> element.getId().startsWith(id + "."))
                .filter(element -> element.getId().indexOf('.', id.length() + 1) < 0)
                .filter(element -> element.getId().indexOf(':', id.length() + 1) < 0)
                .toList();
    }

    /** The slices of an element, not those of slices. */
    List<ElementDefinition> slices(String id) {
        return definition.getSnapshot().getElement().stream()
                .filter(element -> element.getId().startsWith(id + ":"))
                .filter(element -> element.getId().indexOf('.', id.length()) < 0)
                .toList();
    }

    Optional<ElementDefinition> element(String id) {
        return definition.getSnapshot().getElement().stream()
                .filter(element -> id.equals(element.getId()))
                .findFirst();
    }
}
