package no.rodtrad.mappings.fhir.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;

/**
 * The resources of one party.
 *
 * @param organisations the organisation and its departments, from the outside in
 * @param persons who were named of it
 */
public record MappedParty(List<Organization> organisations, List<Practitioner> persons) {

    /** The organisation itself: it answers for what its departments do. */
    public Optional<Reference> organisation() {
        return organisations.stream().findFirst().map(MappedParty::reference);
    }

    /** The department that was addressed, or the organisation where none was. */
    public Optional<Reference> innermost() {
        return organisations.isEmpty()
                ? Optional.empty()
                : Optional.of(reference(organisations.get(organisations.size() - 1)));
    }

    /** The organisation, or the person where there is no organisation. */
    public Optional<Reference> anybody() {
        return organisation().or(() -> personReferences().stream().findFirst());
    }

    /** Everybody that a request can be addressed to. */
    public List<Reference> everybody() {
        List<Reference> all = new ArrayList<>();
        organisations.forEach(o -> all.add(reference(o)));
        all.addAll(personReferences());
        return all;
    }

    /** The persons. */
    public List<Reference> personReferences() {
        return persons.stream()
                .map(p -> new Reference("Practitioner/" + p.getIdPart()))
                .toList();
    }

    private static Reference reference(Organization organisation) {
        Reference reference = new Reference("Organization/" + organisation.getIdPart());
        return organisation.hasIdentifier()
                ? reference.setIdentifier(organisation.getIdentifierFirstRep().copy())
                : reference;
    }
}
