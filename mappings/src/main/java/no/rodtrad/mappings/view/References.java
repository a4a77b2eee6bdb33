package no.rodtrad.mappings.view;

import no.rodtrad.mappings.fhir.datatype.Absent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** References without their display: a display is free text, and may name a diagnosis. */
final class References {

    private References() {}

    /** The literal reference, and system and value of the identifier, or why there is none; nothing else. */
    static Reference bare(Reference reference) {
        Reference bare = new Reference();
        // A fragment points to a contained resource, which no view carries.
        if (reference.hasReference() && !reference.getReference().startsWith("#")) {
            bare.setReference(reference.getReference());
        }
        if (reference.hasIdentifier()) {
            bare.setIdentifier(new Identifier()
                    .setSystem(reference.getIdentifier().getSystem())
                    .setValue(reference.getIdentifier().getValue()));
        }
        if (bare.isEmpty()) {
            Absent.pass(reference, bare);
        }
        return bare;
    }

    static boolean isTo(Reference reference, String type) {
        return reference.getReferenceElement().getResourceType() != null
                && reference.getReferenceElement().getResourceType().equals(type);
    }
}
