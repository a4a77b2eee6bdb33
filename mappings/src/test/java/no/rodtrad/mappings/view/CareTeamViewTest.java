package no.rodtrad.mappings.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Which roles of a team each recipient of the work sector sees; being in the team changes nothing of it. */
class CareTeamViewTest {

    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    private static final Map<Recipient, List<String>> SHOWN = Map.of(
            Recipient.NAV,
            List.of(
                    "person",
                    "gp",
                    "sick-lister",
                    "rehabilitation-coordinator",
                    "individual-plan-coordinator",
                    "nav-counsellor",
                    "job-specialist",
                    "employer",
                    "occupational-health",
                    "provider"),
            Recipient.JOB_SPECIALIST,
            List.of(
                    "person",
                    "rehabilitation-coordinator",
                    "individual-plan-coordinator",
                    "nav-counsellor",
                    "job-specialist",
                    "employer",
                    "occupational-health",
                    "provider"),
            Recipient.EMPLOYER,
            List.of("person", "nav-counsellor", "job-specialist", "employer"));

    @Test
    void eachRecipientSeesTheRolesThatItWorksWith() {
        CareTeam team = ofEverybody();
        SHOWN.forEach((recipient, roles) -> {
            CareTeam view = (CareTeam) Views.of(team, recipient, ALL).orElseThrow();
            assertThat(roles(view)).as(recipient.name()).containsExactlyElementsOf(roles);
            assertThat(view.getParticipant())
                    .as("seat by seat")
                    .allMatch(seat -> seat.getMember()
                            .getReference()
                            .endsWith(seat.getRoleFirstRep().getCodingFirstRep().getCode()));
        });
    }

    @Test
    void ofSomebodyWithTwoRolesOnlyThoseShowThatMayBeShown() {
        CareTeam team = new CareTeam().setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.addParticipant()
                .addRole(role("treating"))
                .addRole(role("gp").setText("canary"))
                .setMember(new Reference("Organization/1").setDisplay("canary"));
        CareTeam view = (CareTeam) Views.of(team, Recipient.NAV, ALL).orElseThrow();
        assertThat(roles(view)).containsExactly("gp");
        assertThat(Filled.json(view)).doesNotContain("canary");
    }

    @Test
    void aTeamOfWhichNobodyMayBeShownDoesNotExist() {
        CareTeam team = new CareTeam().setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.addParticipant().addRole(role("treating")).setMember(new Reference("Organization/1"));
        SHOWN.keySet()
                .forEach(recipient -> assertThat(Views.of(team, recipient, ALL)).isEmpty());
    }

    /** A referral tells NAV nothing, also not by who is asked; nor does an epikrise without a plan. */
    @Test
    void theTeamOfAReferralIsHealthDetail() {
        Set<InformationCategory> work = EnumSet.complementOf(EnumSet.of(InformationCategory.HEALTH_DETAIL));
        for (String name : List.of("henvisning-rehabilitation", "epikrise-copy-to-nav")) {
            CareTeam team = Mapped.of(Cases.of("mapping", name).input()).one(CareTeam.class);
            SHOWN.keySet()
                    .forEach(recipient ->
                            assertThat(Views.of(team, recipient, work)).as(name).isEmpty());
        }
    }

    @Test
    void whoIsInTheTeamSeesWhatItsCategoriesOpenAndNoMore() {
        CareTeam team =
                Mapped.of(Cases.of("mapping", "epikrise-copy-to-nav").input()).one(CareTeam.class);
        assertThat(roles(team)).contains("nav-counsellor");
        for (InformationCategory category : EnumSet.complementOf(EnumSet.of(InformationCategory.PLAN))) {
            assertThat(Views.of(team, Recipient.NAV, EnumSet.of(category))).isEmpty();
        }
    }

    private static CareTeam ofEverybody() {
        CareTeam team = new CareTeam().setStatus(CareTeam.CareTeamStatus.ACTIVE);
        List<String> all = new ArrayList<>(List.of("nav-doctor", "representative", "expert"));
        Arrays.stream(OwnCode.values())
                .filter(code -> code.system().equals(OwnCode.PARTICIPANT_GP.system()))
                .forEach(code -> all.add(code.code()));
        all.forEach(code -> team.addParticipant().addRole(role(code)).setMember(new Reference("Practitioner/" + code)));
        return team;
    }

    private static List<String> roles(CareTeam team) {
        return team.getParticipant().stream()
                .flatMap(seat -> seat.getRole().stream())
                .flatMap(role -> role.getCoding().stream())
                .map(Coding::getCode)
                .toList();
    }

    private static CodeableConcept role(String code) {
        return new CodeableConcept(new Coding(OwnCode.PARTICIPANT_GP.system(), code, null));
    }
}
