package no.rodtrad.adapter.fhir.message;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What of an organisation or a professional is stored. All folders share them, so only what says who they are gets there:
 * nothing that a sender could have written about a person.
 */
final class Parties {

    private static final List<IdentifierSystem> ORGANISATION_KEYS =
            List.of(IdentifierSystem.ENH, IdentifierSystem.HER, IdentifierSystem.RSH);

    /** Never a birth number: an id made of it could be traced back to it. */
    private static final List<IdentifierSystem> PERSON_KEYS = List.of(IdentifierSystem.HPR, IdentifierSystem.HER);

    private Parties() {}

    static boolean concerns(Resource resource) {
        return resource instanceof Organization
                || resource instanceof Practitioner
                || resource instanceof PractitionerRole;
    }

    /** The id that every message that names the same party comes to; empty where no national number says who it is. */
    static Optional<String> sharedId(Resource resource) {
        if (resource instanceof Organization organisation) {
            return key(organisation.getIdentifier(), ORGANISATION_KEYS);
        }
        return resource instanceof Practitioner person ? key(person.getIdentifier(), PERSON_KEYS) : Optional.empty();
    }

    static Resource shareable(Resource resource) {
        if (resource instanceof Organization from) {
            Organization made = new Organization();
            made.setIdentifier(from.getIdentifier());
            made.setType(from.getType());
            made.setNameElement(from.getNameElement());
            made.setTelecom(from.getTelecom());
            made.setAddress(from.getAddress());
            made.setPartOf(plain(from.getPartOf()));
            return made;
        }
        if (resource instanceof Practitioner from) {
            Practitioner made = new Practitioner();
            made.setIdentifier(from.getIdentifier());
            made.setName(from.getName());
            made.setTelecom(from.getTelecom());
            made.setAddress(from.getAddress());
            from.getQualification().forEach(held -> made.addQualification().setCode(held.getCode()));
            return made;
        }
        PractitionerRole from = (PractitionerRole) resource;
        PractitionerRole made = new PractitionerRole();
        made.setIdentifier(from.getIdentifier());
        made.setPractitioner(plain(from.getPractitioner()));
        made.setOrganization(plain(from.getOrganization()));
        made.setCode(from.getCode());
        made.setSpecialty(from.getSpecialty());
        return made;
    }

    private static Reference plain(Reference from) {
        return from.hasReference() ? new Reference(from.getReference()) : null;
    }

    private static Optional<String> key(List<Identifier> identifiers, List<IdentifierSystem> systems) {
        return systems.stream()
                .flatMap(system -> identifiers.stream()
                        .filter(identifier -> system.uri().equals(identifier.getSystem()) && identifier.hasValue())
                        .map(identifier -> ResourceIds.shared(system.uri(), identifier.getValue())))
                .findFirst();
    }
}
