package no.rodtrad.mappings.view;

import java.util.regex.Pattern;
import no.rodtrad.mappings.fhir.datatype.Absent;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** References without their display: a display is free text, and may name a diagnosis. */
final class References {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private References() {}

    /** Type and id of what is referred to, and system and value of the identifier, or why there is none; nothing else. */
    static Reference bare(Reference reference) {
        Reference bare = new Reference();
        IIdType target = reference.getReferenceElement();
        // What stands before the type is an address of the sender's choice, which can say anything: a ward, a
        // diagnosis. A
        // fragment points to a contained resource, which no view carries.
        if (target.hasResourceType()
                && target.hasIdPart()
                && ID.matcher(target.getIdPart()).matches()) {
            bare.setReference(target.getResourceType() + "/" + target.getIdPart());
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
