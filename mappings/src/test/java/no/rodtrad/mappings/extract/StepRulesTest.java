package no.rodtrad.mappings.extract;

import static no.rodtrad.mappings.disclosure.InformationCategory.NEXT_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepRulesTest {

    @ParameterizedTest
    @CsvSource({
        "draft, 0",
        "requested, 1",
        "received, 1",
        "accepted, 1",
        "rejected, 0",
        "ready, 1",
        "cancelled, 0",
        "in-progress, 1",
        "on-hold, 1",
        "failed, 0",
        "completed, 0",
        "entered-in-error, 0"
    })
    void onlyAStepThatIsStillToBeTakenIsTold(String status, int told) {
        Task step = step(Facts.PATIENT).setStatus(TaskStatus.fromCode(status));
        assertThat(Told.of(NEXT_STEPS, step)).hasSize(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "review-text", "review-hash", "unknown-step"})
    void theSendersOwnStepsAndUnknownOnesAreNotTold(String code) {
        assertThat(Told.of(NEXT_STEPS, WorkFacts.step("t", code, Facts.PATIENT, null)))
                .isEmpty();
    }

    @Test
    void aStepForSomebodyElseIsNotTold() {
        assertThat(Told.of(NEXT_STEPS, step(Facts.PATIENT).setFor(new Reference("Patient/p2"))))
                .isEmpty();
    }

    @Test
    void anOwnerWithoutNameIsToldByTheNumberOfItsOrganisation() {
        assertThat(Told.of(NEXT_STEPS, step(numbered(IdentifierSystem.ENH, "987654321"))))
                .containsExactly("Evaluer, ansvarlig organisasjonsnummer 987654321");
    }

    /** A number that is none of an organisation could be a person's. */
    @ParameterizedTest
    @CsvSource({"FNR, 05908399465", "HPR, 9999999", "HER, 8001234", "ENH, 05908399465", "ENH, 98765432", "ENH,"})
    void noOtherNumberIsTold(IdentifierSystem system, String number) {
        assertThat(Told.of(NEXT_STEPS, step(numbered(system, number)))).containsExactly("Evaluer");
    }

    @Test
    void anOrganisationAmongTheFactsIsToldByTheNameAtTheTop() {
        Organization department = Facts.department();
        department.addIdentifier().setSystem(IdentifierSystem.RSH.uri()).setValue("4211");
        String named = "Evaluer, ansvarlig Fjelltun rehabilitering";
        assertThat(Told.of(NEXT_STEPS, step(new Reference("Organization/o2")), department, Facts.clinic()))
                .containsExactly(named);
        assertThat(Told.of(NEXT_STEPS, step(numbered(IdentifierSystem.RSH, "4211")), department, Facts.clinic()))
                .containsExactly(named);
        assertThat(Told.of(NEXT_STEPS, step(numbered(IdentifierSystem.HER, "4211")), department, Facts.clinic()))
                .containsExactly("Evaluer");
        assertThat(Told.of(NEXT_STEPS, step(numbered(IdentifierSystem.RSH, "4212")), department, Facts.clinic()))
                .containsExactly("Evaluer");
    }

    @Test
    void aNumberWithoutSystemNamesNobody() {
        Organization clinic = Facts.clinic();
        clinic.getIdentifier().clear();
        clinic.addIdentifier().setValue("4211");
        Reference owner = new Reference().setIdentifier(new Identifier().setValue("4211"));
        assertThat(Told.of(NEXT_STEPS, step(owner), clinic)).containsExactly("Evaluer");
    }

    @Test
    void navIsNavWhateverItIsCalled() {
        Organization nav = new Organization().setName("NAV Fjelltun");
        nav.setId("nav");
        nav.addIdentifier().setSystem(IdentifierSystem.ENH.uri()).setValue(NavNumbers.ORGANISATION);
        assertThat(Told.of(NEXT_STEPS, step(new Reference("Organization/nav")), nav))
                .containsExactly("Evaluer, ansvarlig NAV");
        assertThat(Told.of(NEXT_STEPS, step(numbered(IdentifierSystem.HER, NavNumbers.HER))))
                .containsExactly("Evaluer, ansvarlig NAV");
    }

    @Test
    void thePersonIsKnownByNumberTooButNeverNamed() {
        assertThat(Told.of(NEXT_STEPS, step(numbered(IdentifierSystem.FNR, "05908399546"))))
                .containsExactly("Evaluer, ansvarlig personen selv");
    }

    private static Task step(Reference owner) {
        return WorkFacts.step("t", "evaluate", owner, null);
    }

    private static Reference numbered(IdentifierSystem system, String number) {
        return new Reference()
                .setIdentifier(new Identifier().setSystem(system.uri()).setValue(number));
    }
}
