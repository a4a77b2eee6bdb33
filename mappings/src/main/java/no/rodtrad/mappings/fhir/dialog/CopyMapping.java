package no.rodtrad.mappings.fhir.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.kith.msghead.CopyReceiver;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/** Who else gets a message: receivers of its entries, and agents of its provenance with their role. */
public final class CopyMapping {

    private final Assembly assembly;
    private final List<Reference> told = new ArrayList<>();
    private final Map<CopyReceiver, List<Reference>> copies = new LinkedHashMap<>();

    /** Makes those who are named, and what is told of their persons. */
    public CopyMapping(Assembly assembly, PartyMapping parties, RoleMapping roles, List<CopyReceiver> from) {
        this.assembly = assembly;
        for (CopyReceiver copy : from) {
            Optional<MappedParty> known = copy.party().map(parties::map);
            known.ifPresent(party -> told.addAll(roles.map(copy.persons(), party)));
            List<Reference> who = known.map(MappedParty::everybody)
                    .orElseGet(() -> copy.patient().isPresent() ? List.of(assembly.subject()) : List.of());
            copies.put(copy, who);
        }
    }

    /** Adds them to the receivers of an entry, and what is told of their persons to what it is about. */
    void receive(Communication entry) {
        told.forEach(role -> entry.addAbout(role.copy()));
        copies.forEach((copy, who) -> {
            who.forEach(reference -> entry.addRecipient(reference.copy()));
            assembly.apply(DialogRule.COPY_PATIENT, copy.patient(), entry, name -> {});
        });
    }

    /** One reference for each of them that is known. */
    public List<Reference> references() {
        List<Reference> all = new ArrayList<>();
        copies.values().forEach(who -> who.stream().findFirst().ifPresent(first -> all.add(first.copy())));
        return all;
    }

    /** What is told of their persons. */
    public List<Reference> told() {
        return List.copyOf(told);
    }

    /** Says in the provenance, once it is made, as what they got it. */
    void roles() {
        roles(assembly.made(Provenance.class, assembly.context().ids().of("provenance", 0))
                .orElseThrow());
    }

    /** Says in the provenance as what they got it. */
    public void roles(Provenance provenance) {
        copies.forEach((copy, who) -> provenance.getAgent().stream()
                .filter(agent -> !who.isEmpty()
                        && who.get(0).getReference().equals(agent.getWho().getReference()))
                .findFirst()
                .ifPresent(agent -> assembly.apply(
                        DialogRule.COPY_ROLE,
                        copy.role(),
                        provenance,
                        role -> agent.getType().addCoding(Concepts.coding(role, Concepts.NO_LIST)))));
    }
}
