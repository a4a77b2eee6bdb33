package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Who sends, who receives, who gets a copy: as the content says, and else as it shows. */
final class PartyFinder {

    private static final String AUTHOR = "author";
    private static final String RECIPIENT = "PRCP";
    private static final String COPY = "IRCP";
    private static final String TAKES_PART = "PART";

    private final DocumentContent content;

    PartyFinder(DocumentContent content) {
        this.content = content;
    }

    /** The agents of the message that the content came by, in a part: author, PRCP, IRCP or PART. */
    List<ProvenanceAgentComponent> agents(String part) {
        return content.all(Provenance.class).stream()
                .flatMap(provenance -> provenance.getAgent().stream())
                .filter(agent -> agent.getType().getCoding().stream().anyMatch(c -> part.equals(c.getCode())))
                .toList();
    }

    Optional<ProvenanceAgentComponent> author() {
        return agents(AUTHOR).stream().findFirst();
    }

    Optional<ProvenanceAgentComponent> recipient() {
        return agents(RECIPIENT).stream().findFirst();
    }

    List<ProvenanceAgentComponent> related() {
        return agents(TAKES_PART);
    }

    List<WrittenParty> copies() {
        return agents(COPY).stream().map(agent -> party(agent.getWho())).toList();
    }

    WrittenParty sender() {
        Optional<Composition> composition = content.composition();
        Stream<Reference> named = Stream.of(
                        author().stream().map(ProvenanceAgentComponent::getWho),
                        composition.stream().map(Composition::getCustodian),
                        composition.stream().flatMap(c -> c.getAuthor().stream()),
                        content.all(Encounter.class).stream().map(Encounter::getServiceProvider))
                .flatMap(s -> s);
        List<WrittenParty> found =
                named.map(this::party).filter(p -> !p.isEmpty()).toList();
        WrittenParty outer = found.stream()
                .filter(p -> !p.organisations().isEmpty())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(WrittenParty.NOBODY);
        Set<Practitioner> staying = new HashSet<>();
        content.all(Encounter.class)
                .forEach(stay -> stay.getParticipant()
                        .forEach(p -> content.find(p.getIndividual(), Practitioner.class)
                                .ifPresent(staying::add)));
        List<Practitioner> persons = outer.persons().stream()
                .filter(person -> outer.organisations().isEmpty() || !staying.contains(person))
                .toList();
        return new WrittenParty(inwards(outer.organisations()), persons);
    }

    /** Nobody where nothing says it: an epikrise that goes astray is worse than one that is not sent. */
    WrittenParty receiver(EpikriseEnvelope envelope, WrittenParty sender, List<WrittenParty> copies) {
        if (envelope.receiver().isPresent()) {
            return whole(party(new Reference(envelope.receiver().get())));
        }
        Stream<Reference> named = Stream.of(
                        recipient().stream().map(ProvenanceAgentComponent::getWho),
                        content.referrals().stream().map(ServiceRequest::getRequester),
                        received(),
                        content.patient().stream().flatMap(p -> p.getGeneralPractitioner().stream()))
                .flatMap(s -> s);
        return named.map(this::party)
                .filter(party -> !party.isEmpty() && !party.same(sender))
                .filter(party -> recipient().isPresent() || copies.stream().noneMatch(party::same))
                .findFirst()
                .map(this::whole)
                .orElse(WrittenParty.NOBODY);
    }

    /** The organisations that the team of an earlier message treats the person with. */
    private Stream<Reference> received() {
        return content.message().isEmpty()
                ? Stream.empty()
                : seats().filter(seat ->
                                hasRole(seat, OwnCode.PARTICIPANT_TREATING) || hasRole(seat, OwnCode.PARTICIPANT_GP))
                        .map(CareTeam.CareTeamParticipantComponent::getMember)
                        .filter(member ->
                                content.find(member, Organization.class).isPresent());
    }

    private WrittenParty whole(WrittenParty party) {
        return new WrittenParty(inwards(party.organisations()), party.persons());
    }

    /** The party of a reference, with the organisations around it and the personnel who act for them. */
    WrittenParty party(Reference reference) {
        Resource found = content.find(reference).orElse(null);
        if (found instanceof Organization organisation) {
            List<Organization> chain = outwards(organisation);
            return new WrittenParty(chain, onBehalfOf(chain.get(0)));
        }
        if (found instanceof PractitionerRole role) {
            List<Organization> chain = content.find(role.getOrganization(), Organization.class)
                    .map(this::outwards)
                    .orElse(List.of());
            return new WrittenParty(
                    chain,
                    content.find(role.getPractitioner(), Practitioner.class).stream()
                            .toList());
        }
        return found instanceof Practitioner person
                ? new WrittenParty(List.of(), List.of(person))
                : WrittenParty.NOBODY;
    }

    /** A person with the organisation of its role. */
    Optional<WrittenParty> inRole(Practitioner person) {
        return roles().filter(role -> content.find(role.getPractitioner())
                        .filter(person::equals)
                        .isPresent())
                .flatMap(role -> content.find(role.getOrganization(), Organization.class).stream())
                .findFirst()
                .map(organisation -> new WrittenParty(outwards(organisation), List.of(person)));
    }

    /** Whether the team has a seat for somebody; so also where there is no team to ask. */
    boolean mayBeSeated(Practitioner person) {
        return content.all(CareTeam.class).isEmpty()
                || seats().anyMatch(seat ->
                        content.find(seat.getMember()).filter(person::equals).isPresent());
    }

    private List<Practitioner> onBehalfOf(Organization outermost) {
        return seats().filter(seat -> content.find(seat.getOnBehalfOf())
                        .filter(outermost::equals)
                        .isPresent())
                .flatMap(seat -> content.find(seat.getMember(), Practitioner.class).stream())
                .toList();
    }

    private Stream<CareTeam.CareTeamParticipantComponent> seats() {
        return content.all(CareTeam.class).stream().flatMap(team -> team.getParticipant().stream());
    }

    private Stream<PractitionerRole> roles() {
        return content.all(PractitionerRole.class).stream();
    }

    private static boolean hasRole(CareTeam.CareTeamParticipantComponent seat, OwnCode code) {
        return seat.getRole().stream().anyMatch(role -> role.hasCoding(code.system(), code.code()));
    }

    /** The organisations around one, the outermost first. */
    private List<Organization> outwards(Organization innermost) {
        List<Organization> chain = new ArrayList<>();
        for (Organization at = innermost;
                at != null && !chain.contains(at);
                at = content.find(at.getPartOf(), Organization.class).orElse(null)) {
            chain.add(0, at);
        }
        return chain;
    }

    /** The departments within an organisation, as long as there is one at a time. */
    private List<Organization> inwards(List<Organization> chain) {
        List<Organization> whole = new ArrayList<>(chain);
        while (!whole.isEmpty()) {
            Organization around = whole.get(whole.size() - 1);
            List<Organization> within = content.all(Organization.class).stream()
                    .filter(o ->
                            content.find(o.getPartOf()).filter(around::equals).isPresent())
                    .filter(o -> !whole.contains(o))
                    .toList();
            if (within.size() != 1) {
                return whole;
            }
            whole.add(within.get(0));
        }
        return whole;
    }
}
