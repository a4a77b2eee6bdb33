package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.Comparator;
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
        WrittenParty whole = outer.outermost()
                .filter(o -> outer.organisations().size() == 1)
                .flatMap(this::giving)
                .map(chain -> within(outer, chain))
                .orElseGet(() -> within(outer, inwards(outer.organisations(), copies())));
        List<Practitioner> persons = whole.persons().stream()
                .filter(person -> whole.organisations().isEmpty() || !staying.contains(person))
                .toList();
        return new WrittenParty(whole.organisations(), persons);
    }

    /** The department that gave the stay, or that was asked to. */
    private Optional<List<Organization>> giving(Organization outermost) {
        return Stream.concat(
                        content.all(Encounter.class).stream().map(Encounter::getServiceProvider),
                        content.referrals().stream().flatMap(referral -> referral.getPerformer().stream()))
                .flatMap(reference -> content.find(reference, Organization.class).stream())
                .map(this::outwards)
                .filter(chain -> chain.get(0) == outermost)
                .max(Comparator.comparingInt(List::size));
    }

    /** Nobody where nothing says it: an epikrise that goes astray is worse than one that is not sent. */
    WrittenParty receiver(EpikriseEnvelope envelope, WrittenParty sender, List<WrittenParty> copies) {
        List<WrittenParty> others = new ArrayList<>(copies);
        others.add(sender);
        if (envelope.receiver().isPresent()) {
            return whole(party(new Reference(envelope.receiver().get())), others);
        }
        Optional<WrittenParty> recipient =
                recipient().map(agent -> party(agent.getWho())).filter(party -> !party.isEmpty());
        return recipient
                .or(() -> Stream.of(
                                content.referrals().stream().map(ServiceRequest::getRequester),
                                received(),
                                content.patient().stream().flatMap(p -> p.getGeneralPractitioner().stream()))
                        .flatMap(references -> references)
                        .map(this::party)
                        .filter(party -> !party.isEmpty() && others.stream().noneMatch(party::same))
                        .findFirst())
                .map(party -> whole(party, others))
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

    private WrittenParty whole(WrittenParty party, List<WrittenParty> others) {
        return within(party, inwards(party.organisations(), others));
    }

    /** A department has personnel of its own. */
    private WrittenParty within(WrittenParty party, List<Organization> chain) {
        return chain.equals(party.organisations()) ? party : new WrittenParty(chain, personnel(chain));
    }

    /** The party of a reference, with the organisations around it and the personnel who act for them. */
    WrittenParty party(Reference reference) {
        Resource found = content.find(reference).orElse(null);
        if (found instanceof Organization organisation) {
            List<Organization> chain = outwards(organisation);
            return new WrittenParty(chain, personnel(chain));
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

    /**
     * Who acts for the outermost organisation of a chain, and works in the innermost one where roles tell. A cancellation
     * makes no team: there the roles alone tell.
     */
    private List<Practitioner> personnel(List<Organization> chain) {
        Organization innermost = chain.get(chain.size() - 1);
        List<Practitioner> working = roles().filter(role -> content.find(role.getOrganization())
                        .filter(innermost::equals)
                        .isPresent())
                .flatMap(role -> content.find(role.getPractitioner(), Practitioner.class).stream())
                .toList();
        if (content.all(CareTeam.class).isEmpty()) {
            return content.message().isPresent() ? working : List.of();
        }
        return seats().filter(seat -> content.find(seat.getOnBehalfOf())
                        .filter(chain.get(0)::equals)
                        .isPresent())
                .flatMap(seat -> content.find(seat.getMember(), Practitioner.class).stream())
                .filter(person -> roles().findAny().isEmpty() || working.contains(person))
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
    private List<Organization> inwards(List<Organization> chain, List<WrittenParty> others) {
        List<Organization> whole = new ArrayList<>(chain);
        while (!whole.isEmpty()) {
            Organization around = whole.get(whole.size() - 1);
            List<Organization> within = content.all(Organization.class).stream()
                    .filter(o ->
                            content.find(o.getPartOf()).filter(around::equals).isPresent())
                    .filter(o -> !whole.contains(o)
                            && others.stream()
                                    .noneMatch(other -> other.organisations().contains(o)))
                    .toList();
            if (within.size() != 1) {
                return whole;
            }
            whole.add(within.get(0));
        }
        return whole;
    }
}
