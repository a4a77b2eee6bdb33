package no.rodtrad.conformance.folders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.conformance.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersCommandTest {

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void oneFilePerTypeWithTheFoldersInTheSameOrder(@TempDir Path out) throws IOException {
        assertThat(run("folders --count 20 --seed 3 --out " + out)).isZero();

        assertThat(files(out))
                .startsWith("00-Organization.ndjson", "01-Patient.ndjson")
                .endsWith("10-Communication.ndjson")
                .hasSize(1 + Folder.ORDER.size());
        List<String> patients = resources(out.resolve("01-Patient.ndjson")).stream()
                .map(patient -> "Patient/" + patient.path("id").asText())
                .toList();
        assertThat(patients).hasSize(20);
        for (String file : files(out).subList(2, 11)) {
            List<String> of = resources(out.resolve(file)).stream()
                    .map(FoldersCommandTest::person)
                    .distinct()
                    .toList();
            assertThat(of).as(file).isEqualTo(patients);
        }
        assertThat(said.toString(UTF_8)).startsWith("20 folders, ");
    }

    @Test
    void oneFileWithEachFolderTogether(@TempDir Path out) throws IOException {
        assertThat(run("folders --count 5 --layout folders --out " + out)).isZero();

        String current = "";
        int folders = 0;
        for (JsonNode resource : resources(out.resolve("folders.ndjson"))) {
            if ("Patient".equals(resource.path("resourceType").asText())) {
                current = "Patient/" + resource.path("id").asText();
                folders++;
            } else {
                assertThat(person(resource)).isEqualTo(current);
            }
        }
        assertThat(folders).isEqualTo(5);
    }

    @Test
    void standardOutputHasTheOrganisationsFirst() throws IOException {
        assertThat(run("folders --count 2 --out -")).isZero();
        List<String> types = lines.toString(UTF_8)
                .lines()
                .map(line -> Json.read(line).path("resourceType").asText())
                .distinct()
                .toList();
        assertThat(types).startsWith("Organization", "Patient");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folders",
                "folders --count 3",
                "folders --count 0 --out x",
                "folders --count some --out x",
                "folders --count 3 --out x --plans 0",
                "folders --count 3 --out x --today tomorrow",
                "folders --count 3 --out x --layout rows",
                "folders --count 3 --out - --layout types",
                "folders --count 3 --out x --colour red"
            })
    void exitsWithTwoAndTheUsageWhenTheCommandLineIsNotUnderstood(String line) throws IOException {
        assertThat(run(line)).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("usage: folders --count N");
        assertThat(Path.of("x")).doesNotExist();
    }

    /** As the description of the package says where the person stands. */
    private static String person(JsonNode resource) {
        String element = switch (resource.path("resourceType").asText()) {
            case "EpisodeOfCare", "Consent" -> "patient";
            case "Task" -> "for";
            default -> "subject";
        };
        return resource.path(element).path("reference").asText();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<JsonNode> resources(Path file) throws IOException {
        List<JsonNode> read = new ArrayList<>();
        Files.readAllLines(file).forEach(line -> read.add(Json.read(line)));
        return read;
    }

    private int run(String line) throws IOException {
        return FoldersCommand.run(line.split(" "), lines, new PrintStream(said, true, UTF_8));
    }
}
