package no.rodtrad.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackagedResourcesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    static List<String> names() {
        return PackagedResources.names().stream()
                .filter(name -> name.startsWith("CodeSystem-") && !name.startsWith("CodeSystem-volven-"))
                .toList();
    }

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws Exception {
        Path folder = Path.of(
                        PackagedResources.class.getResource("fhir/index.txt").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(PackagedResources.names()).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCodeSystemParsesAndStandsUnderTheCanonicalBase(String name) {
        CodeSystem system = parse(name);

        assertThat(name).isEqualTo("CodeSystem-" + system.getIdElement().getIdPart() + ".json");
        assertThat(system.getUrl())
                .isEqualTo(Canonical.codeSystem(system.getIdElement().getIdPart()));
        assertThat(system.getContent()).isEqualTo(CodeSystem.CodeSystemContentMode.COMPLETE);
        assertThat(system.getCount()).isEqualTo(system.getConcept().size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyConceptIsNamedInBothLanguagesAndSaysWhyItIsNeeded(String name) {
        for (CodeSystem.ConceptDefinitionComponent concept : parse(name).getConcept()) {
            assertThat(designation(concept, "nb")).isEqualTo(concept.getDisplay());
            assertThat(designation(concept, "en")).isNotBlank();
            assertThat(concept.getDefinition()).contains("Own concept: ");
        }
    }

    @Test
    void everyOwnCodeIsARowOfItsCodeSystem() {
        Set<String> packaged = names().stream()
                .map(PackagedResourcesTest::parse)
                .flatMap(system -> system.getConcept().stream().map(c -> system.getUrl() + "#" + c.getCode()))
                .collect(Collectors.toSet());
        Set<String> own = Arrays.stream(OwnCode.values())
                .map(code -> code.system() + "#" + code.code())
                .collect(Collectors.toSet());

        assertThat(packaged).containsAll(own);
    }

    @Test
    void noPlaceholderIsLeftUnfilled() {
        assertThat(Canonical.BASE).startsWith("http").doesNotEndWith("/");
        assertThat(names().stream().map(PackagedResources::json)).noneMatch(json -> json.contains("${"));
    }

    @Test
    void aNameOutsideTheIndexIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackagedResources.json("../canonical.properties"));
    }

    private static String designation(CodeSystem.ConceptDefinitionComponent concept, String language) {
        return concept.getDesignation().stream()
                .filter(d -> language.equals(d.getLanguage()))
                .map(CodeSystem.ConceptDefinitionDesignationComponent::getValue)
                .collect(Collectors.joining("|"));
    }

    private static CodeSystem parse(String name) {
        return FHIR.newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(CodeSystem.class, PackagedResources.json(name));
    }
}
