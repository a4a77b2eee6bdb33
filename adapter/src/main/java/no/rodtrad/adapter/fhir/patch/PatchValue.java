package no.rodtrad.adapter.fhir.patch;

import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** The value of an operation: a data type, or parts that say the children of an element that has no type of its own. */
final class PatchValue {

    private PatchValue() {}

    static Base of(ParametersParameterComponent written, Base parent, String name) {
        if (written.hasValue()) {
            return written.getValue().copy();
        }
        if (!written.hasPart() || parent instanceof Resource resource && resource.getNamedProperty(name) == null) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        // On an empty parent of the same kind, so that the one that is patched stays as it is.
        Base made = empty(parent).addChild(name.replace("[x]", ""));
        for (ParametersParameterComponent part : written.getPart()) {
            Property child = part.hasName() ? made.getNamedProperty(part.getName()) : null;
            if (child == null) {
                throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
            }
            made.setProperty(child.getName(), of(part, made, child.getName()));
        }
        return made;
    }

    private static Base empty(Base parent) {
        try {
            return parent.getClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
