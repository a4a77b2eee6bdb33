package no.rodtrad.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong instance raises exactly the issues that stand beside it: severity, element, key of the rule. */
class WrongInstancesTest {

    private static final Path FOLDER = Path.of("src/test/resources/no/rodtrad/profiles/wrong");

    /** Cardinality is reported at the parent; the element that is too few or too many stands in the text. */
    private static final Pattern CARDINALITY =
            Pattern.compile("(?:^|Slice ')([A-Za-z.\\[\\]]+(?::[A-Za-z]+)?)'?: (?:minimum|max|a matching)");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWrongInstanceRaisesExactlyItsIssues(Path folder) throws IOException {
        List<String> found = Stock.issues(Files.readString(folder.resolve("input.json"))).stream()
                .filter(Stock::isFault)
                .map(WrongInstancesTest::line)
                .sorted()
                .toList();

        assertThat(Files.readString(folder.resolve("why.txt"))).isNotBlank();
        assertThat(found).isNotEmpty().isEqualTo(Files.readAllLines(folder.resolve("expected.txt")));
    }

    @Test
    void everyInvariantIsBrokenBySomeWrongInstance() throws IOException {
        Set<String> broken = new HashSet<>();
        for (Path folder : cases()) {
            Files.readAllLines(folder.resolve("expected.txt")).forEach(line -> broken.add(line.split(" ")[2]));
        }
        List<String> own = PackagedResources.names().stream()
                .filter(name -> name.startsWith("StructureDefinition-"))
                .map(name -> FhirContext.forR4Cached()
                        .newJsonParser()
                        .parseResource(StructureDefinition.class, PackagedResources.json(name)))
                .flatMap(profile -> profile.getSnapshot().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .map(ElementDefinition.ElementDefinitionConstraintComponent::getKey)
                .filter(key -> key.startsWith("rodtrad-"))
                .toList();

        assertThat(broken).containsAll(own);
    }

    private static String line(SingleValidationMessage message) {
        String id = String.valueOf(message.getMessageId());
        Matcher cardinality = CARDINALITY.matcher(message.getMessage());
        return message.getSeverity().getCode() + " " + message.getLocationString() + " "
                + id.substring(id.indexOf('#') + 1)
                + (cardinality.find() ? " " + cardinality.group(1) : "");
    }
}
