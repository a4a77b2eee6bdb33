package no.rodtrad.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/no/rodtrad/profiles/examples");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static Stream<String> definitions() {
        return PackagedResources.names().stream()
                .filter(name -> name.startsWith("PlanDefinition-") || name.startsWith("ActivityDefinition-"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsClean(Path example) throws IOException {
        assertThat(Stock.issues(Files.readString(example)).stream().filter(Stock::isFault))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyTimelineAndStepIsValidAgainstItsProfile(String name) {
        Resource definition =
                (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(PackagedResources.json(name));
        String profile = name.startsWith("Plan") ? "rodtrad-plan-definition" : "rodtrad-activity-definition";
        definition.getMeta().getProfile().clear();
        definition.getMeta().addProfile(Canonical.structureDefinition(profile));

        String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(definition);
        assertThat(Stock.issues(json).stream().filter(Stock::isError)).isEmpty();
    }

    @Test
    void everyProfileHasAnExample() throws IOException {
        Set<String> profiles = PackagedResources.names().stream()
                .filter(name -> name.startsWith("StructureDefinition-rodtrad-"))
                .map(name -> Canonical.structureDefinition(
                        name.substring("StructureDefinition-".length(), name.length() - ".json".length())))
                .collect(Collectors.toSet());
        Set<String> shown = Stream.concat(
                        examples().map(ExamplesTest::read), definitions().map(PackagedResources::json))
                .map(json ->
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json))
                .flatMap(resource -> resource.getMeta().getProfile().stream())
                .map(CanonicalType::getValue)
                .collect(Collectors.toSet());
        // Timelines are held to their profile above, whether they claim it or not.
        shown.add(Canonical.structureDefinition("rodtrad-plan-definition"));

        assertThat(shown).containsAll(profiles);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
