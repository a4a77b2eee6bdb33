package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.junit.jupiter.api.Test;

class WorkFocusedExtractTest {

    @Test
    void stepsAndMeetingsAloneAreNoReasonToWrite() {
        assertThat(Told.extract(WorkFacts.appointment(), WorkFacts.step("t", "evaluate", Facts.PATIENT, null))
                        .bearsMessage())
                .isFalse();
        assertThat(Told.extract(WorkFacts.appointment(), Facts.stay()).bearsMessage())
                .isTrue();
    }

    @Test
    void aReleasedTextIs() {
        ReleasedText text =
                new ReleasedText(new WorkText(InformationCategory.PLAN, "Plan", "Gradvis økning."), "Task/t1");
        assertThat(ExtractBuilder.build(
                        List.of(Facts.patient()),
                        EnumSet.of(InformationCategory.PLAN),
                        List.of(text),
                        ExtractBuilderTest.BASIS))
                .hasValueSatisfying(
                        extract -> assertThat(extract.bearsMessage()).isTrue());
    }

    @Test
    void theCategoriesToDecideOnAreThoseOfCodedFacts() {
        assertThat(ExtractBuilder.categories(List.of(Facts.patient(), Facts.stay(), WorkFacts.appointment())))
                .containsExactlyInAnyOrder(InformationCategory.PLAN, InformationCategory.MEETINGS);
        assertThat(ExtractBuilder.categories(List.of(Facts.patient(), Facts.condition())))
                .isEmpty();
    }
}
