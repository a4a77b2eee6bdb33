package no.rodtrad.mappings.fhir.party;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Reference;

/** Who takes part, by what one message says. Only who is named is there; nobody may see more for being named. */
public final class TeamMapping {

    /** The relations of who answers for a stay and of who referred (8254). */
    private static final Set<String> RESPONSIBLE = Set.of("AHP", "HHE");

    private final Assembly assembly;
    private final PartyMapping parties;
    private final PatientPart patient;
    private final Set<String> practice = new HashSet<>();

    public TeamMapping(Assembly assembly, PartyMapping parties, PatientPart patient) {
        this.assembly = assembly;
        this.parties = parties;
        this.patient = patient;
    }

    /**
     * Makes the team.
     *
     * @param coordinates whether the sender keeps a plan; the team is then part of the plan, else it tells no more than that
     *     somebody treats the person, which is health detail
     * @param personnel of the message, besides those who stand with the person
     */
    public CareTeam map(
            boolean coordinates,
            Sourced<KithTime> issued,
            HealthParty sender,
            HealthParty receiver,
            List<HealthParty> copies,
            List<HealthParty> personnel) {
        CareTeam team = Assembly.tag(
                assembly.named(new CareTeam(), "team", 0), coordinates ? OwnCode.PLAN : OwnCode.HEALTH_DETAIL);
        team.setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.setSubject(assembly.subject());
        assembly.apply(TeamRule.START, issued, team, t -> team.getPeriod().setStartElement(Times.dateTime(t)));
        patient.idents().stream()
                .findFirst()
                .ifPresent(ident -> assembly.apply(
                        TeamRule.PERSON, ident, team, i -> seat(team, assembly.subject(), OwnCode.PARTICIPANT_PERSON)));
        List<HealthParty> practices = patient.personnel().stream()
                .filter(p -> PatientMapping.GENERAL_PRACTITIONER.equals(p.relationCode()))
                .toList();
        practices.forEach(p -> parties.map(p).everybody().forEach(who -> practice.add(who.getReference())));
        join(team, TeamRule.SENDER, sender, coordinates ? OwnCode.PARTICIPANT_REHABILITATION : role(sender));
        practices.forEach(p -> related(team, TeamRule.GENERAL_PRACTITIONER, p, OwnCode.PARTICIPANT_GP));
        join(team, receiver, TeamRule.RECEIVER);
        copies.forEach(copy -> join(team, copy, TeamRule.COPY));
        Stream.concat(personnel.stream(), patient.personnel().stream())
                .filter(p -> RESPONSIBLE.contains(p.relationCode()))
                .forEach(p -> related(team, TeamRule.RESPONSIBLE, p, OwnCode.PARTICIPANT_TREATING));
        return assembly.add(team);
    }

    private void join(CareTeam team, HealthParty receiver, TeamRule rule) {
        boolean nav = receiver.isKnownAs(IdentifierSystem.ENH, NavNumbers.ORGANISATION)
                || receiver.isKnownAs(IdentifierSystem.HER, NavNumbers.HER);
        join(team, nav ? TeamRule.NAV : rule, receiver, nav ? OwnCode.PARTICIPANT_NAV : role(receiver));
    }

    private void join(CareTeam team, TeamRule rule, HealthParty party, OwnCode role) {
        assembly.apply(rule, party.mention(), team, named -> seats(team, party, role));
    }

    private void related(CareTeam team, TeamRule rule, HealthParty party, OwnCode role) {
        assembly.apply(rule, party.relation(), team, relation -> seats(team, party, role));
    }

    private OwnCode role(HealthParty party) {
        return parties.map(party).everybody().stream().anyMatch(who -> practice.contains(who.getReference()))
                ? OwnCode.PARTICIPANT_GP
                : OwnCode.PARTICIPANT_TREATING;
    }

    /** The organisation, and each person of it on its behalf. */
    private void seats(CareTeam team, HealthParty party, OwnCode role) {
        MappedParty mapped = parties.map(party);
        mapped.organisation().ifPresent(organisation -> seat(team, organisation, role));
        mapped.personReferences().forEach(person -> {
            CareTeam.CareTeamParticipantComponent seat = seat(team, person, role);
            mapped.organisation().ifPresent(seat::setOnBehalfOf);
        });
    }

    /** One seat per member, with every role that it has. */
    private static CareTeam.CareTeamParticipantComponent seat(CareTeam team, Reference member, OwnCode role) {
        CareTeam.CareTeamParticipantComponent seat = team.getParticipant().stream()
                .filter(p -> p.getMember().getReference().equals(member.getReference()))
                .findFirst()
                .orElseGet(() -> team.addParticipant().setMember(member));
        if (seat.getRole().stream().noneMatch(r -> r.hasCoding(role.system(), role.code()))) {
            seat.addRole(Concepts.own(role));
        }
        return seat;
    }
}
