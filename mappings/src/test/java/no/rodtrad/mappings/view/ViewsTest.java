package no.rodtrad.mappings.view;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the work sector sees is a list of elements; nothing that a sender writes anywhere else gets through. */
class ViewsTest {

    private static final Set<Recipient> WORK = EnumSet.of(Recipient.NAV, Recipient.JOB_SPECIALIST, Recipient.EMPLOYER);
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);
    private static final Set<InformationCategory> OPENING =
            EnumSet.of(InformationCategory.PLAN, InformationCategory.SICK_LEAVE, InformationCategory.WORK_ABILITY);

    /** The one extension that a view writes itself: that there is somebody who is not told of. */
    private static final String MASKED = "\"requester\":{\"extension\":[{"
            + "\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"masked\"}]}";

    /** Any one of these opens the view of a type. */
    private static final Map<String, Set<InformationCategory>> OPENED_BY = Map.of(
            "CarePlan", EnumSet.of(InformationCategory.PLAN),
            "Encounter", EnumSet.of(InformationCategory.PLAN),
            "ServiceRequest", EnumSet.of(InformationCategory.PLAN),
            "Observation", EnumSet.of(InformationCategory.SICK_LEAVE),
            "Communication", EnumSet.of(InformationCategory.FREE_TEXT),
            "Patient", OPENING,
            "EpisodeOfCare", OPENING,
            "CareTeam", EnumSet.of(InformationCategory.PLAN));

    static Stream<String> types() {
        return WorkSector.RESOURCES.keySet().stream();
    }

    static List<String> typesWithoutProjection() {
        return FhirContext.forR4Cached().getResourceTypes().stream()
                .filter(type -> !WorkSector.RESOURCES.containsKey(type))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void onlyListedElementsShow(String type) {
        DomainResource whole = filled(type);
        assertThat(Filled.canaries(whole)).as("canaries before").hasSizeGreaterThan(60);
        for (Recipient recipient : WORK) {
            Resource view = Views.of(whole, recipient, ALL).orElseThrow();
            assertThat(new TreeSet<>(Filled.canaries(view)))
                    .as("%s of %s", type, recipient)
                    .isEqualTo(WorkSector.LISTED.get(type));
            assertThat(Filled.json(view).replace(MASKED, ""))
                    .doesNotContain("extension", "contained", "display", "\"text\"", "\"div\"");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSingleCategoryShowsNoMoreThanAll(String type) {
        DomainResource whole = filled(type);
        for (Recipient recipient : WORK) {
            for (InformationCategory category : InformationCategory.values()) {
                Optional<Resource> view = Views.of(whole, recipient, EnumSet.of(category));
                assertThat(view.isPresent())
                        .as("%s with %s", type, category)
                        .isEqualTo(OPENED_BY.get(type).contains(category));
                view.ifPresent(seen -> assertThat(WorkSector.LISTED.get(type)).containsAll(Filled.canaries(seen)));
            }
            assertThat(Views.of(whole, recipient, EnumSet.noneOf(InformationCategory.class)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysThatItIsAView(String type) {
        DomainResource whole = filled(type);
        Resource view = Views.of(whole, Recipient.NAV, ALL).orElseThrow();
        assertThat(view.getMeta().getTag()).extracting(Coding::getCode).containsExactly("SUBSETTED");
        assertThat(view.getMeta().getSecurity()).extracting(Coding::getCode).containsExactly("REDACTED", "NORDSCLCD");
        assertThat(view.getIdElement().getIdPart())
                .isEqualTo(whole.getIdElement().getIdPart());
        assertThat(view.getMeta().getVersionId()).isEqualTo("7");
        assertThat(view.getMeta().getLastUpdated()).isEqualTo(whole.getMeta().getLastUpdated());
        assertThat(view.fhirType()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theOriginalStaysAsItIs(String type) {
        DomainResource whole = filled(type);
        String before = Filled.json(whole);
        for (Recipient recipient : Recipient.values()) {
            Views.of(whole, recipient, ALL).filter(view -> view != whole).ifPresent(view -> {
                view.getIdElement().setValue("other");
                view.getMeta().addTag().setCode("other");
            });
        }
        assertThat(Filled.json(whole)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("typesWithoutProjection")
    void aTypeWithoutProjectionDoesNotExist(String type) {
        Resource resource =
                (Resource) FhirContext.forR4Cached().getResourceDefinition(type).newInstance();
        for (Recipient recipient : WORK) {
            assertThat(Views.of(resource, recipient, ALL)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theHealthServiceSeesTheWholeOnlyIfAllOfItIsPermitted(String type) {
        for (Set<InformationCategory> tagged : pairs()) {
            DomainResource whole = WorkSector.RESOURCES.get(type).get();
            tagged.forEach(category -> whole.getMeta()
                    .addTag()
                    .setSystem(category.concept().system())
                    .setCode(category.code()));
            for (Recipient recipient : EnumSet.complementOf(EnumSet.copyOf(WORK))) {
                assertThat(Views.of(whole, recipient, ALL)).containsSame(whole);
                assertThat(Views.of(whole, recipient, tagged)).containsSame(whole);
                for (InformationCategory missing : tagged) {
                    Set<InformationCategory> rest = EnumSet.complementOf(EnumSet.of(missing));
                    assertThat(Views.of(whole, recipient, rest)).isEmpty();
                }
            }
        }
    }

    private static List<Set<InformationCategory>> pairs() {
        List<Set<InformationCategory>> pairs = new ArrayList<>();
        for (InformationCategory one : InformationCategory.values()) {
            for (InformationCategory other : InformationCategory.values()) {
                pairs.add(EnumSet.of(one, other));
            }
        }
        return pairs;
    }

    private static DomainResource filled(String type) {
        return Filled.in(WorkSector.RESOURCES.get(type).get());
    }
}
