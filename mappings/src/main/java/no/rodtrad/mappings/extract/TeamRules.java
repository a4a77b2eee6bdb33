package no.rodtrad.mappings.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.view.Categories;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * EXT-080 and EXT-081: who takes part, in the roles that NAV works with. The team of a referral is health detail as a whole
 * and is not told.
 */
final class TeamRules {

    /** Roles by their codes: the same that NAV's view of a CareTeam shows, without the person and NAV itself. */
    private static final Set<String> TOLD = Set.of(
            "gp",
            "sick-lister",
            "rehabilitation-coordinator",
            "individual-plan-coordinator",
            "job-specialist",
            "employer",
            "occupational-health",
            "provider");

    private final FactIndex index;
    private final ExtractRun run;
    private final Patient patient;

    TeamRules(FactIndex index, ExtractRun run, Patient patient) {
        this.index = index;
        this.run = run;
        this.patient = patient;
    }

    Stream<Fact> members() {
        return index.all(CareTeam.class)
                .filter(team -> index.concerns(team.getSubject(), patient))
                .filter(team -> team.getStatus() != CareTeamStatus.ENTEREDINERROR)
                .filter(team -> !Categories.of(team).contains(InformationCategory.HEALTH_DETAIL))
                .flatMap(team -> team.getParticipant().stream().flatMap(seat -> member(team, seat).stream()));
    }

    private Optional<Fact> member(CareTeam team, CareTeamParticipantComponent seat) {
        Optional<String> organisation = index.resolve(seat.getMember(), Organization.class)
                .map(index::top)
                .map(Organization::getName);
        Optional<String> name = organisation
                .or(() -> person(seat.getMember())
                        .map(p -> PartyRules.officialName(p.getName()).full()))
                .filter(found -> !found.isBlank());
        return OwnTerms.PARTICIPANT_ROLE
                .in(seat.getRole())
                .filter(role -> TOLD.contains(role.code()))
                .map(role -> new Fact.Member(
                        run.take(ExtractRule.MEMBER_ROLE, team, role),
                        run.take(ExtractRule.MEMBER_NAME, team, name.orElse(null)),
                        name.isPresent() && organisation.isEmpty()));
    }

    private Optional<Practitioner> person(Reference member) {
        return index.resolve(member, Practitioner.class)
                .or(() -> index.resolve(member, PractitionerRole.class)
                        .flatMap(role -> index.resolve(role.getPractitioner(), Practitioner.class)));
    }
}
