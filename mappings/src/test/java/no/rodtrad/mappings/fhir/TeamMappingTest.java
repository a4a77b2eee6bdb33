package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class TeamMappingTest {

    @Test
    void thePlanNamesItsTeam() {
        Mapped mapped = mapped("epikrise-rehabilitation");
        assertThat(mapped.one(CarePlan.class).getCareTeamFirstRep().getReference())
                .isEqualTo("CareTeam/" + mapped.one(CareTeam.class).getIdPart());
    }

    @Test
    void navIsThereOnlyWhereItIsNamed() {
        for (Cases.Case given : Cases.of("mapping")) {
            List<CareTeam> teams = Mapped.of(given.input()).all(CareTeam.class);
            assertThat(teams.stream().anyMatch(team -> roles(team).contains("nav-counsellor")))
                    .as(given.toString())
                    .isEqualTo(given.toString().equals("epikrise-copy-to-nav"));
        }
    }

    @Test
    void whoReceivesAndIsTheGeneralPractitionerHasOneSeatAsSuch() {
        String xml = new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
        String same = xml.replaceAll("<Id>80000221</Id>\\s*<TypeId V=\"HER\"", "<Id>9990017</Id><TypeId V=\"HPR\"");
        assertThat(same).isNotEqualTo(xml);
        Mapped mapped = Mapped.of(same.getBytes(StandardCharsets.UTF_8));
        String practitioner =
                mapped.one(Patient.class).getGeneralPractitionerFirstRep().getReference();
        List<CareTeamParticipantComponent> seats = mapped.one(CareTeam.class).getParticipant().stream()
                .filter(seat -> seat.getMember().getReference().equals(practitioner))
                .toList();
        assertThat(seats).hasSize(1);
        assertThat(seats.get(0).getRole()).hasSize(1);
        assertThat(seats.get(0).getRoleFirstRep().getCodingFirstRep().getCode()).isEqualTo("gp");
        assertThat(seats.get(0).getOnBehalfOf().getReference()).startsWith("Organization/");
    }

    @Test
    void aChangedDocumentMeetsTheSameTeam() {
        String first = new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
        String change = first.replaceFirst("<ServType V=\"N\" DN=\"Ny\"/>", "<ServType V=\"M\" DN=\"Endring\"/>");
        assertThat(Mapped.of(change.getBytes(StandardCharsets.UTF_8))
                        .one(CareTeam.class)
                        .getIdPart())
                .isEqualTo(mapped("epikrise-rehabilitation").one(CareTeam.class).getIdPart());
    }

    private static Mapped mapped(String name) {
        return Mapped.of(Cases.of("mapping", name).input());
    }

    private static List<String> roles(CareTeam team) {
        return team.getParticipant().stream()
                .flatMap(seat -> seat.getRole().stream())
                .map(role -> role.getCodingFirstRep().getCode())
                .toList();
    }
}
