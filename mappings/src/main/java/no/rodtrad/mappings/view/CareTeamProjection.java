package no.rodtrad.mappings.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;

/**
 * Who takes part, for the work sector: those in the roles that the recipient works with, and nobody else. Who treats a
 * person may tell for what, so other personnel do not show, nor does the team of a referral, which is health detail as a
 * whole. The employer does not even see who keeps the plan: for it there are only the work track and dates.
 */
final class CareTeamProjection {

    private static final Set<OwnCode> WORK = EnumSet.of(
            OwnCode.PARTICIPANT_PERSON,
            OwnCode.PARTICIPANT_NAV,
            OwnCode.PARTICIPANT_JOB_SPECIALIST,
            OwnCode.PARTICIPANT_EMPLOYER);

    private static final Set<OwnCode> PLAN = with(
            WORK,
            OwnCode.PARTICIPANT_REHABILITATION,
            OwnCode.PARTICIPANT_INDIVIDUAL_PLAN,
            OwnCode.PARTICIPANT_PROVIDER,
            OwnCode.PARTICIPANT_OCCUPATIONAL_HEALTH);

    /** NAV knows who certifies the sick leave. */
    private static final Set<OwnCode> COORDINATION =
            with(PLAN, OwnCode.PARTICIPANT_GP, OwnCode.PARTICIPANT_SICK_LISTER);

    private CareTeamProjection() {}

    static Optional<CareTeam> of(CareTeam team, Recipient recipient, Set<InformationCategory> permitted) {
        if (!permitted.contains(InformationCategory.PLAN) || !permitted.containsAll(Categories.of(team))) {
            return Optional.empty();
        }
        CareTeam view = new CareTeam();
        view.setStatus(team.getStatus());
        view.setSubject(References.bare(team.getSubject()));
        view.setPeriod(team.hasPeriod() ? Plain.period(team.getPeriod()) : null);
        team.getParticipant().forEach(seat -> seat(seat, roles(recipient)).ifPresent(view::addParticipant));
        // Without anybody to show it would tell no more than that it is there.
        return view.hasParticipant() ? Optional.of(view) : Optional.empty();
    }

    private static Optional<CareTeamParticipantComponent> seat(CareTeamParticipantComponent seat, Set<OwnCode> shown) {
        List<OwnCode> roles = shown.stream()
                .filter(role -> seat.getRole().stream().anyMatch(held -> held.hasCoding(role.system(), role.code())))
                .toList();
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        CareTeamParticipantComponent view = new CareTeamParticipantComponent();
        roles.forEach(
                role -> view.addRole().addCoding().setSystem(role.system()).setCode(role.code()));
        view.setMember(References.bare(seat.getMember()));
        view.setOnBehalfOf(seat.hasOnBehalfOf() ? References.bare(seat.getOnBehalfOf()) : null);
        view.setPeriod(seat.hasPeriod() ? Plain.period(seat.getPeriod()) : null);
        return Optional.of(view);
    }

    private static Set<OwnCode> roles(Recipient recipient) {
        return switch (recipient) {
            case NAV -> COORDINATION;
            case JOB_SPECIALIST -> PLAN;
            case EMPLOYER -> WORK;
            // They see it whole or not at all, and never by a projection.
            case PERSON, GP, TREATING -> EnumSet.noneOf(OwnCode.class);
        };
    }

    private static Set<OwnCode> with(Set<OwnCode> fewer, OwnCode... more) {
        Set<OwnCode> all = EnumSet.copyOf(fewer);
        all.addAll(List.of(more));
        return all;
    }
}
