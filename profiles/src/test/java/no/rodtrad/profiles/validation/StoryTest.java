package no.rodtrad.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The examples are one person's story, from the first day of sick leave until back at work. */
class StoryTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final List<Resource> STORY = PackagedResources.exampleNames().stream()
            .map(name -> (Resource) FHIR.newJsonParser().parseResource(PackagedResources.example(name)))
            .toList();

    @Test
    void everyReferenceLeadsToAnExample() {
        Set<String> known = STORY.stream()
                .map(resource -> resource.fhirType() + "/" + resource.getIdPart())
                .collect(Collectors.toSet());
        Set<String> missing = STORY.stream()
                .flatMap(resource ->
                        FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream())
                .filter(Reference::hasReference)
                .map(Reference::getReference)
                .filter(reference -> !known.contains(reference))
                .collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    @Test
    void theFolderReachesFromTheFirstDayOfSickLeaveToTheFirstDayBack() {
        EpisodeOfCare folder = the(EpisodeOfCare.class, "tuva-folder");
        List<Observation> graded = STORY.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(Observation::hasValueQuantity)
                .filter(Observation::hasEffectivePeriod)
                .sorted(Comparator.comparing(o -> o.getEffectivePeriod().getStart()))
                .toList();

        assertThat(graded)
                .extracting(o -> o.getValueQuantity().getValue().intValue())
                .containsExactly(100, 40);
        assertThat(day(graded.get(0).getEffectivePeriod().getStart()))
                .isEqualTo(day(folder.getPeriod().getStart()));
        assertThat(day(graded.get(1).getEffectivePeriod().getStart()))
                .isEqualTo(day(graded.get(0).getEffectivePeriod().getEnd()).plusDays(1));
        assertThat(day(folder.getPeriod().getEnd()))
                .isEqualTo(day(graded.get(1).getEffectivePeriod().getEnd()).plusDays(1));
        assertThat(folder.getStatus()).isEqualTo(EpisodeOfCare.EpisodeOfCareStatus.FINISHED);
    }

    @Test
    void theGoalIsReachedWhileThePlanIsCarriedOut() {
        CarePlan plan = the(CarePlan.class, "plan");
        Goal goal = the(Goal.class, plan.getGoalFirstRep().getReferenceElement().getIdPart());

        assertThat(goal.getAchievementStatus().getCodingFirstRep().getCode()).isEqualTo("achieved");
        assertThat(goal.getTargetFirstRep().getDueDateType().getValue())
                .isBetween(plan.getPeriod().getStart(), plan.getPeriod().getEnd());
        assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.COMPLETED);
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static <T extends Resource> T the(Class<T> type, String id) {
        return STORY.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(resource -> resource.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
