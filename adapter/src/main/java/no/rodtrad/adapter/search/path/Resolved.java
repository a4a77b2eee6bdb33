package no.rodtrad.adapter.search.path;

import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;

/**
 * {@code where(resolve() is Type)}, from the reference alone: nothing is read. A reference by business identifier, which the engine
 * cannot resolve, counts by the type that it states.
 */
record Resolved(String type) {

    boolean is(Base item) {
        if (!(item instanceof Reference reference)) {
            return false;
        }
        if (!reference.hasReference()) {
            return reference.hasType() ? type.equals(reference.getType()) : contained(reference);
        }
        IIdType id = reference.getReferenceElement();
        return id.hasResourceType()
                ? type.equals(id.getResourceType())
                : contained(reference) || type.equals(reference.getType());
    }

    private boolean contained(Reference reference) {
        return reference.getResource() != null
                && type.equals(reference.getResource().fhirType());
    }
}
