package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The FHIR door by a client that others wrote, in another language. Skipped where there is no Node, or where its packages
 * cannot be had.
 */
@ExtendWith(SharedWorld.class)
class ForeignClientTest {

    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", "check.mjs", "report.mjs", "promises.mjs");

    private final World world;

    @TempDir
    private Path folder;

    ForeignClientTest(World world) {
        this.world = world;
    }

    @Test
    void everythingThatIsPromisedWorks() throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "no node and npm on the search path");
        Path installed = installed();
        SyntheticPerson person = SyntheticPerson.random(world.random());
        world.canary(person.number());
        Path document = Files.writeString(
                folder.resolve("document.json"),
                FhirEpikrise.document(Scene.with(world).epikrise()));
        Path said = folder.resolve("said.txt");
        int code = run(
                installed,
                said,
                Map.of(
                        "FHIR_BASE", world.sandbox().baseUrl() + "/fhir",
                        "FHIR_TOKEN", world.institution(Organisation.SENDER.number()),
                        "PERSON_NUMBER", person.number(),
                        "ORGANISATION", Organisation.SENDER.number(),
                        "DOCUMENT", document.toString()),
                "node",
                "check.mjs");
        List<String> lines = Files.readAllLines(said);
        assertThat(lines)
                .as("checks")
                .filteredOn(line -> line.startsWith("ok "))
                .hasSizeGreaterThan(10);
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("ok ") && !line.startsWith("skip "))
                .isEmpty();
        // What is skipped was not promised, or the check itself would be what fails.
        assertThat(lines).filteredOn(line -> line.startsWith("skip ")).allMatch(line -> line.contains("not promised"));
        assertThat(code).isZero();
    }

    /** Once for a build: what is pinned does not change between two runs. */
    private Path installed() throws IOException, InterruptedException {
        Path target = Path.of("target", "foreign-client").toAbsolutePath();
        Path source = Path.of("..", "conformance-tests", "foreign-client");
        Files.createDirectories(target);
        boolean fresh = Files.exists(target.resolve("node_modules"))
                && Files.mismatch(source.resolve("package-lock.json"), target.resolve("package-lock.json")) == -1;
        for (String file : FILES) {
            Files.copy(source.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!fresh) {
            int code = run(
                    target,
                    folder.resolve("npm.txt"),
                    Map.of(),
                    "npm",
                    "ci",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund");
            assumeTrue(code == 0, "npm could not get the packages of the foreign client");
        }
        return target;
    }

    private static int run(Path at, Path said, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(at.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " did not end");
        }
        return process.exitValue();
    }

    private static boolean isThere(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
