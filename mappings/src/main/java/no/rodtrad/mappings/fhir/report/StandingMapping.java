package no.rodtrad.mappings.fhir.report;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.Standing;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Reference;

/** What the parties are to the message, told where it tells whom the message came from. */
public final class StandingMapping {

    private static final String AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    private final Assembly assembly;
    private final PartyMapping parties;
    private final Provenance provenance;

    /** @param provenance of the message, which has its author already */
    public StandingMapping(Assembly assembly, PartyMapping parties, Provenance provenance) {
        this.assembly = assembly;
        this.parties = parties;
        this.provenance = provenance;
    }

    /** The sender's standing goes to the author. */
    public void sender(Standing standing) {
        provenance.getAgent().stream()
                .filter(agent -> agent.getType().hasCoding(AGENT, "author"))
                .findFirst()
                .ifPresent(agent -> standing(agent, standing));
    }

    /** The receiver is named where the message says what it is. */
    public void receiver(MappedParty receiver, Standing standing) {
        Optional<Reference> who = receiver.anybody();
        if (standing.isThere() && who.isPresent()) {
            ProvenanceAgentComponent agent =
                    provenance.addAgent().setWho(who.get().copy());
            agent.setType(new CodeableConcept(new Coding(PARTICIPATION, "PRCP", "primary information recipient")));
            standing(agent, standing);
        }
    }

    /** What those who got a copy are, told where they are named as such. */
    public void copies(List<HealthParty> copies) {
        for (HealthParty copy : copies) {
            parties.map(copy)
                    .innermost()
                    .flatMap(who -> provenance.getAgent().stream()
                            .filter(agent -> agent.getType().hasCoding(PARTICIPATION, "IRCP"))
                            .filter(agent ->
                                    who.getReference().equals(agent.getWho().getReference()))
                            .findFirst())
                    .ifPresent(agent -> assembly.apply(
                            ReportRule.COPY_ROLE,
                            copy.relation(),
                            provenance,
                            role -> agent.addRole(Concepts.concept(role, Concepts.NO_LIST))));
        }
    }

    /** Personnel who take part in nothing that the mapping makes. */
    public void related(List<HealthParty> personnel) {
        for (HealthParty party : personnel) {
            MappedParty mapped = parties.map(party);
            mapped.personReferences().stream()
                    .findFirst()
                    .or(mapped::innermost)
                    .ifPresent(who -> assembly.apply(
                            ReportRule.RELATED,
                            party.relation(),
                            provenance,
                            relation -> provenance
                                    .addAgent()
                                    .setType(new CodeableConcept(new Coding(PARTICIPATION, "PART", "Participation")))
                                    .setWho(who)
                                    .addRole(Concepts.concept(relation, 8254))));
        }
    }

    private void standing(ProvenanceAgentComponent agent, Standing standing) {
        assembly.apply(
                ReportRule.ROLE,
                standing.role(),
                provenance,
                role -> agent.addRole(Concepts.concept(role, Concepts.NO_LIST)));
        assembly.apply(
                ReportRule.COMMUNICATION,
                standing.communication(),
                provenance,
                way -> agent.addRole(Concepts.concept(way, 8235)));
    }
}
