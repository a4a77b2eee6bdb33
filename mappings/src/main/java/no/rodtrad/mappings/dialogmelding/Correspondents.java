package no.rodtrad.mappings.dialogmelding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.PersonNames;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources around an entry, found by its references: who writes to whom about whom. */
final class Correspondents {

    private final Map<String, Resource> known = new HashMap<>();

    Correspondents(List<? extends Resource> resources) {
        resources.forEach(resource ->
                known.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource));
    }

    <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
        return Optional.ofNullable(known.get(String.valueOf(reference.getReference())))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The organisation of a party, itself or by the role of a person; by what the reference says where it is not known. */
    Optional<ExtractOrganisation> organisation(Reference party) {
        return find(party, Organization.class)
                .or(() -> find(party, PractitionerRole.class)
                        .flatMap(role -> find(role.getOrganization(), Organization.class)))
                .map(found -> new ExtractOrganisation(found.getName(), idents(found.getIdentifier())))
                .or(() -> Optional.of(party)
                        .filter(said -> said.hasDisplay() && said.hasIdentifier())
                        .map(said -> new ExtractOrganisation(said.getDisplay(), idents(List.of(said.getIdentifier())))))
                .filter(found -> found.name() != null && !found.idents().isEmpty());
    }

    /** The person of a party, itself or by its role. */
    Optional<ExtractProfessional> professional(Reference party) {
        return find(party, Practitioner.class)
                .or(() -> find(party, PractitionerRole.class)
                        .flatMap(role -> find(role.getPractitioner(), Practitioner.class)))
                .map(found ->
                        new ExtractProfessional(PersonNames.of(name(found.getName())), idents(found.getIdentifier())));
    }

    /** @return empty where no national number is known */
    Optional<ExtractPatient> patient(Reference subject) {
        return find(subject, Patient.class)
                .flatMap(patient -> idents(patient.getIdentifier()).stream()
                        .findFirst()
                        .map(ident -> new ExtractPatient(
                                PersonNames.of(name(patient.getName())), ident, birthDate(patient))));
    }

    /** Only a whole date is one. */
    private static LocalDate birthDate(Patient patient) {
        String born = patient.getBirthDateElement().getValueAsString();
        return born == null || born.length() != 10 ? null : LocalDate.parse(born);
    }

    /** Whether a party is NAV, by any of the numbers that are known of it. */
    boolean isNav(Reference party, NavAddress nav) {
        Stream<Ident> said = party.hasIdentifier() ? idents(List.of(party.getIdentifier())).stream() : Stream.of();
        Stream<Ident> found = organisation(party).stream().flatMap(organisation -> organisation.idents().stream());
        return Stream.concat(said, found)
                .anyMatch(ident -> ident.same(IdentifierSystem.ENH, nav.organisationNumber())
                        || ident.same(IdentifierSystem.HER, nav.herId()));
    }

    private static HumanName name(List<HumanName> names) {
        return names.stream()
                .filter(name -> name.getUse() == HumanName.NameUse.OFFICIAL)
                .findFirst()
                .orElse(names.isEmpty() ? new HumanName() : names.get(0));
    }

    /** Those of national systems, in their order. */
    private static List<Ident> idents(List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.hasValue() && identifier.getUse() != Identifier.IdentifierUse.OLD)
                .flatMap(identifier -> Arrays.stream(IdentifierSystem.values())
                        .filter(system -> system.uri().equals(identifier.getSystem()))
                        .map(system -> new Ident(identifier.getValue(), system.kithType(), null)))
                .toList();
    }
}
