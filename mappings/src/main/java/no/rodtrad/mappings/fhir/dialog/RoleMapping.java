package no.rodtrad.mappings.fhir.dialog;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.ContactPoints;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.kith.msghead.DialogRole;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Who has which part in a message. Each becomes a role of this message alone: the roles that all messages share must not
 * tell what somebody is to one person.
 */
public final class RoleMapping {

    private final Assembly assembly;
    private final PartyMapping parties;
    private final String name;
    private int made;

    RoleMapping(Assembly assembly, PartyMapping parties) {
        this(assembly, parties, "part");
    }

    /** @param name of the roles among the resources of the document; that of a cancellation is one of its own */
    public RoleMapping(Assembly assembly, PartyMapping parties, String name) {
        this.assembly = assembly;
        this.parties = parties;
        this.name = name;
    }

    /**
     * The role of somebody whom an entry names.
     *
     * @param around where they are taken to work; empty where the message does not tell
     */
    public Reference map(DialogRole from, Optional<Reference> around) {
        Optional<Reference> person = from.person().map(parties::map).flatMap(MappedParty::anybody);
        Optional<Reference> unit = from.unit().map(parties::map).flatMap(MappedParty::innermost);
        return role(from, person, unit.or(() -> around));
    }

    /** Puts the roles of the persons of a head's party to those persons; empty for those of whom nothing is told. */
    public List<Reference> map(List<DialogRole> told, MappedParty party) {
        for (int i = 0; i < told.size(); i++) {
            parties.address(party.persons().get(i), told.get(i).address());
        }
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).toPatient().isPresent()
                        || !told.get(i).telecoms().isEmpty())
                .mapToObj(i ->
                        role(told.get(i), Optional.of(party.personReferences().get(i)), party.innermost()))
                .toList();
    }

    private Reference role(DialogRole from, Optional<Reference> person, Optional<Reference> organisation) {
        PractitionerRole role = assembly.named(new PractitionerRole(), name, made++);
        role.setPractitioner(person.orElseGet(() -> Absent.unknown(new Reference())));
        role.setOrganization(organisation.orElseGet(() -> Absent.unknown(new Reference())));
        assembly.apply(
                DialogRule.ROLE_IN_NOTE, from.inNote(), role, code -> role.addCode(Concepts.concept(code, 9057)));
        assembly.apply(
                DialogRule.ROLE_TO_PATIENT, from.toPatient(), role, code -> role.addCode(Concepts.concept(code, 9034)));
        assembly.apply(DialogRule.ROLE_REMARK, from.remark(), role, role::setAvailabilityExceptions);
        from.telecoms()
                .forEach(telecom -> assembly.apply(
                        DialogRule.ROLE_TELECOM, telecom, role, t -> role.addTelecom(ContactPoints.of(t))));
        return Assembly.reference(assembly.add(role));
    }
}
