package no.rodtrad.site.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import no.rodtrad.site.PackageFile;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package file as HL7's own validator reads it: the examples pass, the wrong instances fail by the same rules. */
class OfficialValidatorTest {

    private static final Path WRONG = Path.of("../profiles/src/test/resources/no/rodtrad/profiles/wrong");

    private static OfficialValidator validator;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("no.rodtrad.fhir-1.2.3.tgz");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PackageFile("1.2.3").write(out);
        }
        validator = new OfficialValidator(folder, file);
    }

    static List<String> examples() {
        return PackagedResources.exampleNames();
    }

    static List<String> definitions() {
        return PackagedResources.names();
    }

    static List<String> nationalLists() {
        return PackagedResources.names().stream()
                .filter(name -> name.startsWith("CodeSystem-volven-"))
                .toList();
    }

    static List<Path> wrong() throws Exception {
        try (Stream<Path> folders = Files.list(WRONG)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsValidAgainstItsProfile(String name) throws Exception {
        List<ValidationMessage> issues = validator.issues(PackagedResources.example(name));

        assertThat(issues.stream().filter(OfficialValidator::isError)).isEmpty();
        // A claim of a profile that the engine does not have is a warning, and would make the test above say nothing.
        assertThat(issues)
                .extracting(ValidationMessage::getMessage)
                .noneMatch(message -> message.contains("has not been checked") && message.contains(Canonical.BASE));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionIsValid(String name) throws Exception {
        assertThat(validator.issues(PackagedResources.json(name)).stream().filter(OfficialValidator::isError))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nationalLists")
    void aCodeThatANationalListLacksIsNoError(String name) throws Exception {
        String number = name.replaceAll("\\D", "");
        List<ValidationMessage> issues = validator.issues("""
                {"resourceType":"Basic","code":{"coding":[
                  {"system":"urn:oid:2.16.578.1.12.4.1.1.%s","code":"NEW-9"}]}}""".formatted(number));

        // Without a terminology server the engine says that it cannot tell, since a fragment is never all of a list.
        assertThat(issues).extracting(issue -> issue.getLevel().toCode()).contains("warning");
        assertThat(issues.stream().filter(OfficialValidator::isError)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void everyWrongInstanceBreaksTheRulesThatStandBesideIt(Path folder) throws Exception {
        List<ValidationMessage> issues = validator.issues(Files.readString(folder.resolve("input.json")));
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));

        assertThat(issues.stream().anyMatch(OfficialValidator::isError))
                .isEqualTo(expected.stream().anyMatch(line -> line.startsWith("error")));
        for (String line : expected) {
            String[] words = line.split(" ");
            if (words[2].startsWith("rodtrad-")) {
                assertThat(issues).anySatisfy(issue -> {
                    assertThat(issue.getLevel().toCode()).isEqualTo(words[0]);
                    assertThat(issue.getMessageId()).endsWith("#" + words[2]);
                });
            }
        }
    }
}
