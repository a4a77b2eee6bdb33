package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The same facts, once as the epikrise of the standard and once as a plan with its parts, as a record system writes it. */
class TwinTest {

    private static final Path RESOURCES = Path.of("src/test/resources/no/rodtrad/mappings");

    @Test
    void anEpikriseAndAPlanOfTheSameFactsReadAlike() throws IOException {
        byte[] epikrise = Files.readAllBytes(RESOURCES.resolve("mapping/epikrise-rehabilitation/input.xml"));
        String plan = Files.readString(RESOURCES.resolve("extract/plan-of-an-epj.json"));
        List<Resource> parts =
                FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, plan).getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .toList();
        String ofEpikrise = text(Mapped.of(epikrise).result().resources());
        String ofPlan = text(parts);
        assertThat(withoutContact(ofPlan)).isEqualTo(withoutContact(ofEpikrise));
        // The plan names who keeps it, the epikrise only where.
        assertThat(ofPlan).contains("Sunniva Lauvås, telefon +4700000010");
        assertThat(ofEpikrise).contains("Solbakken rehabiliteringssenter, telefon +4700000010");
    }

    private static String withoutContact(String text) {
        return text.replaceAll("\nKontakt\n.*, telefon", "\nKontakt\ntelefon");
    }

    private static String text(List<? extends Resource> facts) {
        return ExtractText.of(ExtractBuilder.build(
                        facts, EnumSet.allOf(InformationCategory.class), List.of(), ExtractBuilderTest.BASIS)
                .orElseThrow());
    }
}
