package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadCommandTest {

    private static final String SHORT = " --clients 2 --duration 1 --warmup 0.1 --people 2";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void measuresTwoServersInTurnsAndSaysTheRatio(@TempDir Path folder) throws IOException {
        try (PlainFhirServer fast = new PlainFhirServer(true, 0);
                PlainFhirServer slow = new PlainFhirServer(false, 60)) {
            int exit = run("load --target rodtrad=" + fast.base() + "/,peer=" + slow.base()
                    + " --mix create,read,search,pull --rounds 2 --csv --out " + folder + SHORT);

            String text = printed.toString(UTF_8);
            assertThat(exit).as(text).isZero();
            assertThat(order(text, "read: round")).containsExactly("rodtrad", "peer", "peer", "rodtrad");
            assertThat(text).contains("| read | rodtrad : peer | **");
            double ratio = Double.parseDouble(
                    text.replaceAll("(?s).*\\| read \\| rodtrad : peer \\| \\*\\*([\\d.]+) ×.*", "$1"));
            assertThat(ratio).isGreaterThan(2);
            assertThat(text).doesNotContain("## Errors");
            assertThat(folder.resolve("summary.md")).content().contains("| read | peer |");
            assertThat(folder.resolve("load.svg")).content().contains("<svg");
            long answered = Files.readAllLines(folder.resolve("seconds.csv")).stream()
                    .filter(line -> line.startsWith("create,rodtrad"))
                    .mapToLong(line -> Long.parseLong(line.split(",")[4]))
                    .sum();
            long warmup =
                    plans(fast).stream().filter(LoadCommandTest::ofWriting).count() - answered;
            // What was created and not counted is what was created before the measurement.
            assertThat(answered).isPositive();
            assertThat(warmup).isPositive();
            assertThat(folder.resolve("percentiles.csv")).isNotEmptyFile();
            // Both got the same, each with ids of its own.
            assertThat(patients(fast)).hasSize(4).isEqualTo(patients(slow));
            // Tokens as the server's own door gives them, and none where there is no such door.
            assertThat(fast.asked)
                    .anyMatch(ask -> ask.startsWith("GET /fhir/CarePlan?_lastUpdated") && ask.endsWith(" nav"));
            assertThat(fast.asked)
                    .filteredOn(ask -> ask.startsWith("POST /fhir/CarePlan"))
                    .allMatch(ask -> ask.endsWith(" institution"));
            assertThat(slow.asked).allMatch(ask -> ask.endsWith(" "));
        }
    }

    @Test
    void whatIsCreatedMakesNoSearchLonger() throws IOException {
        try (PlainFhirServer server = new PlainFhirServer(false, 0)) {
            assertThat(run("load --target " + server.base() + " --mix create,search --search-by post --plans 2"
                            + SHORT))
                    .isZero();
            assertThat(server.asked).anyMatch(ask -> ask.startsWith("POST /fhir/CarePlan/_search"));
            var perPatient = plans(server).stream()
                    .collect(Collectors.groupingBy(
                            plan -> plan.path("subject").path("reference").asText(), Collectors.counting()));
            assertThat(perPatient.values().stream().filter(count -> count == 2)).hasSize(2);
            assertThat(perPatient.values().stream().filter(count -> count > 2)).hasSize(2);
        }
    }

    @Test
    void everyMessageIsSignedBeforehandAndSentOnce() throws IOException {
        try (PlainFhirServer server = new PlainFhirServer(true, 0)) {
            assertThat(run("load --target " + server.base() + " --mix message --messages 20"
                            + SHORT.replace("--duration 1", "--duration 30")))
                    .isZero();
            List<String> asked = List.copyOf(server.asked);
            int lastSigned = asked.lastIndexOf("POST /sandbox/sign?org=" + sender(asked) + " ");
            // The first message is sent at once, to see that it is taken; the others when all are signed.
            assertThat(asked.subList(0, lastSigned))
                    .filteredOn(a -> a.startsWith("POST /messages"))
                    .hasSize(1);
            assertThat(asked).filteredOn(a -> a.startsWith("POST /messages")).hasSize(21);
            assertThat(printed.toString(UTF_8)).contains("(requests used up)").doesNotContain("not taken");
        }
    }

    @Test
    void aServerThatRefusesThePreparationIsNotMeasured() throws IOException {
        try (ScriptedServer server = new ScriptedServer(n -> new ScriptedServer.Scripted(422, "{\"no\": 1}", 0))) {
            assertThat(run("load --target " + server.url() + " --mix read" + SHORT))
                    .isOne();
            assertThat(printed.toString(UTF_8)).contains("create of a Patient was answered by status 422");
        }
    }

    @Test
    void aSearchThatFindsNothingIsNotMeasured() throws IOException {
        try (PlainFhirServer server = new PlainFhirServer(false, 0)) {
            assertThat(run("load --target " + server.base() + " --mix search --search patient=Patient/other" + SHORT))
                    .isOne();
            assertThat(printed.toString(UTF_8)).contains("did not find the CarePlans");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load",
                "load --target http://a/fhir --mix read --clients 1",
                "load --target a --mix read --clients 1 --duration 1",
                "load --target http://a,http://b --mix read --clients 1 --duration 1",
                "load --target http://a --mix write --clients 1 --duration 1",
                "load --target http://a --mix read --clients 1.5 --duration 1",
                "load --target http://a --mix read --clients 0 --duration 1",
                "load --target http://a --mix read --clients 1 --duration 1 --rate NaN",
                "load --target http://a --mix read --clients 1 --duration 1 --colour red",
                "load --target http://a --mix read --clients 1 --duration 1 --search-by mail",
                "load --target http://a --mix read --clients 1 --duration 1 --tokens some",
                "load --target http://a --mix read --clients 1 --duration"
            })
    void exitsWithTwoAndTheUsageWhenTheCommandLineIsNotUnderstood(String line) throws IOException {
        assertThat(run(line)).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("usage: load --target");
    }

    private static List<String> order(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.replaceAll(".*, (\\w+): .*", "$1"))
                .toList();
    }

    private static String sender(List<String> asked) {
        return asked.stream()
                .filter(ask -> ask.startsWith("POST /sandbox/sign"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*org=(\\d{9}) ", "$1");
    }

    private static List<JsonNode> plans(PlainFhirServer server) {
        return server.stored.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("CarePlan/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The measured plans have three of each person by default; those that are created again and again, one. */
    private static boolean ofWriting(JsonNode plan) {
        return "active".equals(plan.path("status").asText());
    }

    private static List<String> patients(PlainFhirServer server) {
        return server.stored.values().stream()
                .filter(r -> "Patient".equals(r.path("resourceType").asText()))
                .map(r -> r.path("identifier").path(0).path("value").asText())
                .sorted()
                .toList();
    }

    private int run(String line) throws IOException {
        return LoadCommand.run(line.split(" "), new PrintStream(printed, true, UTF_8), Clock.systemUTC());
    }
}
