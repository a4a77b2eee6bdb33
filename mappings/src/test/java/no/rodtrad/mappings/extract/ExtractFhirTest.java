package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.view.Filled;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class ExtractFhirTest {

    static final Instant CREATED = Instant.parse("2026-03-02T23:30:00Z");
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    @Test
    void readsTheSameWhenItIsBuiltFromAgain() {
        assertThat(text(again(ExtractBuilderTest.whole()))).isEqualTo(text(ExtractBuilderTest.whole()));
    }

    @Test
    void theSameHoldsForEveryMessage() {
        long compared = Cases.of("mapping").stream()
                .map(given -> Mapped.of(given.input()))
                .filter(mapped -> !mapped.all(Patient.class).isEmpty())
                .flatMap(mapped ->
                        ExtractBuilder.build(mapped.result().resources(), ALL, List.of(), ExtractBuilderTest.BASIS)
                                .stream())
                .peek(extract -> assertThat(text(again(extract))).isEqualTo(text(extract)))
                .count();
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void eachCategoryAloneReadsTheSame() {
        for (InformationCategory category : InformationCategory.values()) {
            ExtractBuilder.build(Facts.all(), EnumSet.of(category), List.of(), ExtractBuilderTest.BASIS)
                    .ifPresent(extract -> assertThat(text(again(extract))).isEqualTo(text(extract)));
        }
    }

    @Test
    void theSameExtractMakesTheSameDocument() {
        String once = Filled.json(ExtractFhir.of(ExtractBuilderTest.whole(), "m1", CREATED));
        assertThat(Filled.json(ExtractFhir.of(ExtractBuilderTest.whole(), "m1", CREATED)))
                .isEqualTo(once);
        assertThat(Filled.json(ExtractFhir.of(ExtractBuilderTest.whole(), "m2", CREATED)))
                .isNotEqualTo(once);
    }

    @Test
    void everythingIsMarkedAsAPartAndFoundFromTheFirstPage() {
        Bundle document = ExtractFhir.of(ExtractBuilderTest.whole(), "m1", CREATED);
        List<Resource> resources = resources(document);
        assertThat(resources.get(0)).isInstanceOf(Composition.class);
        assertThat(resources)
                .allSatisfy(resource ->
                        assertThat(resource.getMeta().getTag()).anyMatch(tag -> "SUBSETTED".equals(tag.getCode())));
        assertThat(resources).extracting(Resource::getIdPart).doesNotHaveDuplicates();
        Composition first = (Composition) resources.get(0);
        assertThat(first.getSection().stream().flatMap(section -> section.getEntry().stream()))
                .allSatisfy(entry -> assertThat(resources)
                        .anyMatch(resource ->
                                (resource.fhirType() + "/" + resource.getIdPart()).equals(entry.getReference())));
    }

    static WorkFocusedExtract again(WorkFocusedExtract extract) {
        return ExtractBuilder.build(
                        resources(ExtractFhir.of(extract, "m1", CREATED)), ALL, extract.texts(), extract.basis())
                .orElseThrow();
    }

    private static List<Resource> resources(Bundle document) {
        return document.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
    }

    private static String text(WorkFocusedExtract extract) {
        ExtractLayout layout = ExtractLayout.of(extract);
        return PlainLayout.of(layout.title(), layout.blocks());
    }
}
