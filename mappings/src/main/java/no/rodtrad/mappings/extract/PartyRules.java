package no.rodtrad.mappings.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** EXT-001 to EXT-009: whom it concerns and who tells. */
final class PartyRules {

    private static final List<IdentifierSystem> OF_PATIENT =
            List.of(IdentifierSystem.FNR, IdentifierSystem.DNR, IdentifierSystem.FHN, IdentifierSystem.DUF);
    private static final List<IdentifierSystem> OF_ORGANISATION =
            List.of(IdentifierSystem.ENH, IdentifierSystem.HER, IdentifierSystem.RSH);
    private static final List<IdentifierSystem> OF_PROFESSIONAL =
            List.of(IdentifierSystem.HPR, IdentifierSystem.HER, IdentifierSystem.FNR, IdentifierSystem.DNR);

    /** What people write telephone numbers with; no letter, so no word. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ]{3,18}");

    private final FactIndex index;
    private final ExtractRun run;

    PartyRules(FactIndex index, ExtractRun run) {
        this.index = index;
        this.run = run;
    }

    ExtractPatient patient(Patient patient) {
        List<Ident> idents = idents(ExtractRule.PATIENT_IDENTIFIER, patient, patient.getIdentifier(), OF_PATIENT);
        String born = patient.getBirthDateElement().getValueAsString();
        LocalDate birthDate = born == null || born.length() != 10 ? null : LocalDate.parse(born);
        return new ExtractPatient(
                name(ExtractRule.PATIENT_NAME, patient, patient.getName()),
                idents.isEmpty() ? null : idents.get(0),
                run.take(ExtractRule.PATIENT_BIRTH_DATE, patient, birthDate));
    }

    Optional<ExtractOrganisation> sender() {
        return sendingOrganisation()
                .map(found -> new ExtractOrganisation(
                        run.take(ExtractRule.SENDER_NAME, found, found.getName()),
                        idents(ExtractRule.SENDER_IDENTIFIER, found, found.getIdentifier(), OF_ORGANISATION)));
    }

    private Optional<Organization> sendingOrganisation() {
        return firstOf(
                Stream.of(
                                index.all(Composition.class).map(Composition::getCustodian),
                                authors(),
                                index.all(Encounter.class).map(Encounter::getServiceProvider))
                        .flatMap(Function.identity()),
                this::organisation);
    }

    Optional<ExtractProfessional> professional() {
        return firstOf(authors(), this::practitioner)
                .map(found -> new ExtractProfessional(
                        name(ExtractRule.PROFESSIONAL_NAME, found, found.getName()),
                        idents(ExtractRule.PROFESSIONAL_IDENTIFIER, found, found.getIdentifier(), OF_PROFESSIONAL)));
    }

    /** The author's role where it has a number, else the author's or sender's organisation. */
    Optional<Contact> contact() {
        Optional<Contact> role = firstOf(authors(), reference -> index.resolve(reference, PractitionerRole.class))
                .flatMap(found -> {
                    String name = index.resolve(found.getPractitioner(), Practitioner.class)
                            .map(person -> officialName(person.getName()).full())
                            .orElse(null);
                    return name == null ? Optional.empty() : contact(found, name, found.getTelecom());
                });
        return role.isPresent()
                ? role
                : sendingOrganisation().flatMap(found -> contact(found, found.getName(), found.getTelecom()));
    }

    private Optional<Contact> contact(Resource from, String name, List<ContactPoint> telecoms) {
        return telecoms.stream()
                .filter(telecom -> telecom.getSystem() == ContactPointSystem.PHONE)
                .filter(telecom -> telecom.getUse() == null || telecom.getUse() == ContactPointUse.WORK)
                .map(ContactPoint::getValue)
                .filter(number -> number != null && NUMBER.matcher(number).matches())
                .findFirst()
                .map(number -> new Contact(
                        run.take(ExtractRule.CONTACT_NAME, from, name),
                        run.take(ExtractRule.CONTACT_PHONE, from, number)));
    }

    private Stream<Reference> authors() {
        return Stream.concat(
                index.all(Composition.class).map(Composition::getAuthor).flatMap(Collection::stream),
                index.all(CarePlan.class).map(CarePlan::getAuthor));
    }

    private Optional<Organization> organisation(Reference reference) {
        Optional<Organization> direct = index.resolve(reference, Organization.class);
        return direct.isPresent()
                ? direct
                : index.resolve(reference, PractitionerRole.class)
                        .flatMap(role -> index.resolve(role.getOrganization(), Organization.class));
    }

    private Optional<Practitioner> practitioner(Reference reference) {
        Optional<Practitioner> direct = index.resolve(reference, Practitioner.class);
        return direct.isPresent()
                ? direct
                : index.resolve(reference, PractitionerRole.class)
                        .flatMap(role -> index.resolve(role.getPractitioner(), Practitioner.class));
    }

    private static <T> Optional<T> firstOf(Stream<Reference> references, Function<Reference, Optional<T>> resolve) {
        return references.map(resolve).flatMap(Optional::stream).findFirst();
    }

    private PersonName name(ExtractRule rule, Resource from, List<HumanName> names) {
        PersonName name = officialName(names);
        return name.full().isEmpty() ? name : run.take(rule, from, name);
    }

    static PersonName officialName(List<HumanName> names) {
        HumanName official = names.stream()
                .filter(name -> name.getUse() == HumanName.NameUse.OFFICIAL)
                .findFirst()
                .orElse(names.isEmpty() ? new HumanName() : names.get(0));
        return PersonNames.of(official);
    }

    private List<Ident> idents(
            ExtractRule rule, Resource from, List<Identifier> identifiers, List<IdentifierSystem> allowed) {
        List<Ident> idents = allowed.stream()
                .flatMap(system -> identifiers.stream()
                        .filter(identifier -> system.uri().equals(identifier.getSystem()))
                        .filter(identifier -> identifier.hasValue() && identifier.getUse() != IdentifierUse.OLD)
                        .map(identifier -> new Ident(identifier.getValue(), system.kithType(), null)))
                .toList();
        return idents.isEmpty() ? idents : run.take(rule, from, idents);
    }
}
