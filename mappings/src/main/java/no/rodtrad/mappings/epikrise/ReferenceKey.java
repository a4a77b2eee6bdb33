package no.rodtrad.mappings.epikrise;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** What a reference leads to, told by what is in it: the message has no logical ids. */
final class ReferenceKey {

    private ReferenceKey() {}

    static String of(Reference reference, DocumentContent content) {
        return content.find(reference).map(found -> of(found, content)).orElse(reference.getReference());
    }

    private static String of(Resource resource, DocumentContent content) {
        String type = resource.fhirType();
        if (resource instanceof Organization organisation) {
            return type + named(organisation.getIdentifierFirstRep(), organisation.getName());
        }
        if (resource instanceof Practitioner person) {
            return type + named(person.getIdentifierFirstRep(), PartyWriter.name(person.getName()));
        }
        if (resource instanceof PractitionerRole role) {
            // Where somebody works is told by the role itself.
            return of(role.getPractitioner(), content);
        }
        if (resource instanceof Condition condition) {
            return type + code(condition.getCode());
        }
        if (resource instanceof Encounter stay) {
            return type + stay.getPeriod().getStartElement().getValueAsString();
        }
        return resource instanceof ServiceRequest request
                ? type
                        + request.getAuthoredOnElement().getValueAsString()
                        + value(request.getOccurrence())
                        + code(request.getCode())
                : type;
    }

    private static String named(Identifier identifier, String name) {
        return "|" + (identifier.hasValue() ? identifier.getSystem() + "|" + identifier.getValue() : name);
    }

    private static String code(CodeableConcept concept) {
        return "|" + (concept.hasCoding() ? concept.getCodingFirstRep().getCode() : concept.getText());
    }

    private static String value(Base base) {
        return base == null ? "" : "|" + base.primitiveValue();
    }
}
