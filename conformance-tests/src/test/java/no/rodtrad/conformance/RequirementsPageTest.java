package no.rodtrad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The page of requirements is made from the checks; {@code -Drodtrad.rewrite=true} writes it anew. */
class RequirementsPageTest {

    private static final Path PAGE = Path.of("../docs/requirements.md");

    @Test
    void theCommittedPageSaysWhatTheSuiteChecks() throws IOException {
        if (Boolean.getBoolean("rodtrad.rewrite")) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What the conformance suite requires

                Made from the checks of the suite, in the order in which they run. How to run them: [testing.md](testing.md).
                """);
        for (Feature feature : Feature.values()) {
            page.append("\n## ").append(feature.title()).append("\n\n");
            page.append("| id | level | requirement | source |\n| --- | --- | --- | --- |\n");
            Suite.requirements().stream()
                    .filter(requirement -> requirement.feature() == feature)
                    .forEach(requirement -> page.append(row(requirement)));
        }
        return page.toString();
    }

    private static String row(Requirement requirement) {
        return "| %s | %s | %s | %s |\n"
                .formatted(requirement.id(), requirement.level(), requirement.sentence(), requirement.source());
    }
}
