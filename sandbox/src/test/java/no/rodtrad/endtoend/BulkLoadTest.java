package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.adapter.bulk.LoadCommand;
import no.rodtrad.conformance.folders.FoldersCommand;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** What was loaded in bulk is there as if it had been written. */
@ExtendWith(SharedWorld.class)
class BulkLoadTest {

    private static final int FOLDERS = 150;

    private final World world;

    @TempDir
    private Path data;

    BulkLoadTest(World world) {
        this.world = world;
    }

    @Test
    void isReadSearchedAndToldAsWhatWasWritten() throws IOException {
        Scene.with(world);
        lines("types");
        assertThat(load()).startsWith("refused: the database holds resources already");
        assertThat(load("--more", "yes")).contains("; 0 folders were there already");
        long loaded = count();
        assertThat(load("--more", "yes")).contains("0 resources in").contains("; " + FOLDERS + " folders were there");
        assertThat(count()).isEqualTo(loaded);

        Resource line =
                parsed(Files.readAllLines(data.resolve("08-CarePlan.ndjson")).get(0));
        CarePlan plan = (CarePlan) line;
        String token = world.institution(plan.getAuthor().getIdentifier().getValue());
        String id = plan.getIdElement().getIdPart();
        CarePlan read = (CarePlan) Scene.parse(ok(token, "CarePlan/" + id));
        read.getMeta().setVersionId(null).setLastUpdated(null);
        read.setId("CarePlan/" + id);
        plan.setId("CarePlan/" + id);
        assertThat(Scene.json(read)).isEqualTo(Scene.json(plan));
        assertThat(ok(token, "CarePlan?patient=" + plan.getSubject().getReference())
                        .text())
                .contains(id);
        // The person permits NAV to see the plan, and nobody else of the health service takes part.
        assertThat(ok(world.navToken(), "CarePlan/" + id).text()).contains("SUBSETTED");
        String other = world.institution(Organisation.OTHER.number());
        assertThat(world.http().get(other, "/fhir/CarePlan/" + id).status()).isEqualTo(404);
        assertThat(world.jdbc()
                        .queryForObject(
                                "select count(*) from resource where search is null and not deleted", Long.class))
                .isZero();
        // As a write of the same would have it.
        Answer again = world.http().put(token, "/fhir/CarePlan/" + id, Scene.json(plan), "1");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(Scene.parse(again).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    void aReferenceToNothingIsRefusedWithNothingOfTheFolder() throws IOException {
        lines("folders");
        Path file = data.resolve("folders.ndjson");
        List<String> broken = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("{\"resourceType\":\"Goal\""))
                .toList();
        Files.write(file, broken);
        long before = count();
        assertThat(load("--more", "yes")).contains("refused: CarePlan/").contains("goal refers to nothing");
        assertThat(count()).isEqualTo(before);
    }

    private void lines(String layout) throws IOException {
        String seed = String.valueOf(world.random().nextInt(1_000_000));
        String[] command = {
            "folders", "--count", "" + FOLDERS, "--seed", seed, "--out", data.toString(), "--layout", layout
        };
        FoldersCommand.run(command, OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream()));
    }

    private String load(String... more) {
        Environment settings = world.sandbox().applicationContext().getEnvironment();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = Stream.concat(
                        Stream.of(
                                "load",
                                "--jdbc",
                                settings.getProperty("spring.datasource.url"),
                                "--user",
                                settings.getProperty("spring.datasource.username"),
                                "--from",
                                data.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        LoadCommand.run(command, new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC());
        return said.toString(StandardCharsets.UTF_8);
    }

    private long count() {
        return world.jdbc().queryForObject("select count(*) from resource where type = 'CarePlan'", Long.class);
    }

    private Answer ok(String token, String what) {
        Answer answer = world.http().get(token, "/fhir/" + what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static Resource parsed(String line) {
        return (Resource)
                ca.uhn.fhir.context.FhirContext.forR4Cached().newJsonParser().parseResource(line);
    }
}
