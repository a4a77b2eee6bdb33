package no.rodtrad.mappings.fhir.party;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.kith.shape.Actor;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.PersonName;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;

/**
 * Parties become organisations and personnel. Their ids follow from their identifiers alone, so that every message that
 * names the same party meets the same resources.
 */
public final class PartyMapping {

    /** Which identifier a shared resource is known by, where it has several. */
    private static final List<IdentifierSystem> ORGANISATION_KEYS =
            List.of(IdentifierSystem.ENH, IdentifierSystem.HER, IdentifierSystem.RSH);

    /** Never a birth number: an id made of it could be traced back to it. */
    private static final List<IdentifierSystem> PERSON_KEYS = List.of(IdentifierSystem.HPR, IdentifierSystem.HER);

    private final Assembly assembly;
    private final Map<HealthParty, MappedParty> mapped = new IdentityHashMap<>();
    private int unidentified;

    public PartyMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Makes the resources of a party, or finds those that the message made already. */
    public MappedParty map(HealthParty party) {
        MappedParty known = mapped.get(party);
        if (known == null) {
            known = make(party);
            mapped.put(party, known);
        }
        return known;
    }

    /** The address of a person who works in an organisation that has one of its own. */
    public void address(Practitioner person, PostalAddress address) {
        new AddressMapping(assembly, person, PartyRule.PERSON_ADDRESS, PartyRule.PERSON_TELECOM)
                .map(
                        address.withoutTelecoms(),
                        made -> {
                            if (person.getAddress().stream().noneMatch(made::equalsDeep)) {
                                person.addAddress(made);
                            }
                        },
                        person::addTelecom);
    }

    private MappedParty make(HealthParty party) {
        List<Organization> organisations = new ArrayList<>();
        party.organisation().ifPresent(actor -> {
            Organization organisation =
                    organisation(actor, PartyRule.ORGANISATION_ID, PartyRule.ORGANISATION_NAME, null);
            new AddressMapping(assembly, organisation, PartyRule.ORGANISATION_ADDRESS, PartyRule.ORGANISATION_TELECOM)
                    .map(party.address(), organisation::addAddress, organisation::addTelecom);
            organisations.add(organisation);
        });
        Organization around = organisations.isEmpty() ? null : organisations.get(0);
        for (Actor department : party.departments()) {
            around = organisation(department, PartyRule.DEPARTMENT_ID, PartyRule.DEPARTMENT_NAME, around);
            organisations.add(around);
        }
        List<Practitioner> persons = new ArrayList<>();
        for (Actor person : party.persons()) {
            Practitioner practitioner = practitioner(person);
            persons.add(practitioner);
            if (around == null) {
                new AddressMapping(assembly, practitioner, PartyRule.PERSON_ADDRESS, PartyRule.PERSON_TELECOM)
                        .map(party.address(), practitioner::addAddress, practitioner::addTelecom);
            } else {
                role(practitioner, around);
            }
        }
        return new MappedParty(organisations, persons);
    }

    private Organization organisation(Actor actor, PartyRule idRule, PartyRule nameRule, Organization around) {
        String id = key(actor, ORGANISATION_KEYS)
                .orElseGet(() -> assembly.context().ids().of("organisation", unidentified++));
        Organization organisation = assembly.made(Organization.class, id).orElseGet(() -> {
            Organization made = new Organization();
            made.setId(id);
            return assembly.add(made);
        });
        actor.idents()
                .forEach(ident -> assembly.apply(idRule, ident, organisation, i -> {
                    Identifier identifier = Identifiers.of(i, Identifiers.ORGANISATION_TYPES);
                    if (organisation.getIdentifier().stream().noneMatch(identifier::equalsDeep)) {
                        organisation.addIdentifier(identifier);
                    }
                }));
        assembly.apply(nameRule, actor.name(), organisation, name -> name(organisation, name.text()));
        actor.kinds()
                .forEach(kind -> assembly.apply(PartyRule.ORGANISATION_KIND, kind, organisation, code -> {
                    CodeableConcept made = Concepts.concept(code, Concepts.NO_LIST);
                    if (organisation.getType().stream().noneMatch(made::equalsDeep)) {
                        organisation.addType(made);
                    }
                }));
        if (around != null && around != organisation && !organisation.hasPartOf()) {
            organisation.setPartOf(Assembly.reference(around));
        }
        return organisation;
    }

    /** Senders give one HER-id several names; the first one stands, the others are kept. */
    private static void name(Organization organisation, String name) {
        if (!organisation.hasName()) {
            organisation.setName(name);
        } else if (!organisation.getName().equals(name) && !organisation.hasAlias(name)) {
            organisation.addAlias(name);
        }
    }

    private Practitioner practitioner(Actor actor) {
        String id =
                key(actor, PERSON_KEYS).orElseGet(() -> assembly.context().ids().of("practitioner", unidentified++));
        Practitioner practitioner = assembly.made(Practitioner.class, id).orElseGet(() -> {
            Practitioner made = new Practitioner();
            made.setId(id);
            return assembly.add(made);
        });
        actor.idents()
                .forEach(ident -> assembly.apply(PartyRule.PERSON_ID, ident, practitioner, i -> {
                    Identifier identifier = Identifiers.of(i, Identifiers.PERSON_TYPES);
                    if (practitioner.getIdentifier().stream().noneMatch(identifier::equalsDeep)) {
                        practitioner.addIdentifier(identifier);
                    }
                }));
        assembly.apply(PartyRule.PERSON_NAME, actor.name(), practitioner, name -> {
            HumanName made = humanName(name);
            // The same person may stand elsewhere in the message by number alone.
            practitioner.getName().removeIf(known -> known.getTextElement().hasExtension());
            if (practitioner.getName().stream().noneMatch(made::equalsDeep)) {
                practitioner.addName(made);
            }
        });
        if (!practitioner.hasName()) {
            assembly.absent(
                    PartyRule.PERSON_NAME_ABSENT,
                    practitioner,
                    () -> Absent.unknown(practitioner.addName().getTextElement()));
        }
        assembly.apply(PartyRule.PERSON_PROFESSION, actor.profession(), practitioner, profession -> {
            if (!practitioner.hasQualification()) {
                practitioner.addQualification().setCode(Concepts.concept(profession, 9060));
            }
        });
        actor.kinds()
                .forEach(kind -> assembly.apply(PartyRule.PERSON_KIND, kind, practitioner, code -> {
                    CodeableConcept made = Concepts.concept(code, Concepts.NO_LIST);
                    if (practitioner.getQualification().stream().noneMatch(known -> made.equalsDeep(known.getCode()))) {
                        practitioner.addQualification().setCode(made);
                    }
                }));
        return practitioner;
    }

    private static Optional<String> key(Actor actor, List<IdentifierSystem> keys) {
        return keys.stream()
                .flatMap(system -> actor.identity().stream()
                        .filter(ident -> ident.system().filter(system::equals).isPresent())
                        .map(ident -> ResourceIds.shared(system.uri(), ident.id())))
                .findFirst();
    }

    private void role(Practitioner practitioner, Organization organisation) {
        String id = ResourceIds.shared("role", practitioner.getIdPart() + "|" + organisation.getIdPart());
        if (assembly.made(PractitionerRole.class, id).isEmpty()) {
            PractitionerRole role = new PractitionerRole();
            role.setId(id);
            role.setPractitioner(Assembly.reference(practitioner));
            role.setOrganization(Assembly.reference(organisation));
            assembly.add(role);
        }
    }

    static HumanName humanName(PersonName name) {
        HumanName made = new HumanName().setText(name.text()).setFamily(name.family());
        name.given().forEach(made::addGiven);
        return made;
    }
}
