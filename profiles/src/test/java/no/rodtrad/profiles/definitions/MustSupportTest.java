package no.rodtrad.profiles.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every profile says what its must-support flags ask of senders and of receivers, and flags what it must carry. */
class MustSupportTest {

    private static final String PREFIX = "rodtrad-";

    static Stream<StructureDefinition> profiles() {
        return Definitions.of(StructureDefinition.class)
                .filter(profile -> profile.getIdElement().getIdPart().startsWith(PREFIX));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theProfileSaysWhatItAsksOfBothSides(StructureDefinition profile) {
        assertThat(profile.getDescription()).containsSubsequence("Must support, sender: ", "Receiver: ");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whatItMustCarryIsFlagged(StructureDefinition profile) throws IOException {
        List<String> carried =
                mustCarry().get(profile.getIdElement().getIdPart().substring(PREFIX.length()));
        Map<String, ElementDefinition> elements = profile.getSnapshot().getElement().stream()
                .collect(Collectors.toMap(ElementDefinition::getId, element -> element));

        assertThat(carried)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(elements.get(profile.getType() + "." + path))
                        .as(path)
                        .isNotNull()
                        .matches(ElementDefinition::getMustSupport, "must support"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whatIsForbiddenIsNotFlagged(StructureDefinition profile) {
        assertThat(profile.getSnapshot().getElement().stream()
                        .filter(element -> "0".equals(element.getMax()) && element.getMustSupport()))
                .isEmpty();
    }

    @Test
    void theListNamesProfilesThatExist() throws IOException {
        assertThat(mustCarry().keySet())
                .containsExactlyInAnyOrderElementsOf(profiles()
                        .map(profile -> profile.getIdElement().getIdPart().substring(PREFIX.length()))
                        .toList());
    }

    private static Map<String, List<String>> mustCarry() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/no/rodtrad/profiles/must-carry.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Arrays.asList(parts[1].split(" "))));
    }
}
