package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of acceptance criteria names tests that are there, and a test for each criterion. */
class AcceptancePageTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

    static Stream<String> criteria() throws IOException {
        return Files.readAllLines(root().resolve("docs/acceptance.md")).stream()
                .filter(line -> line.matches("\\| [0-9]+ \\|.*"));
    }

    @Test
    void hasCriteria() throws IOException {
        assertThat(criteria().count()).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void namesATestThatIsThere(String criterion) throws IOException {
        List<MatchResult> named = NAMED.matcher(criterion).results().toList();
        assertThat(named).as("tests of a criterion").isNotEmpty();
        for (MatchResult test : named) {
            // A blank line stands before each method and its annotations.
            assertThat(source(test.group(1)).split("\n\n"))
                    .as(test.group())
                    .anyMatch(part -> part.contains("void " + test.group(2) + "(")
                            && part.matches("(?s).*@(Parameterized)?Test\\b.*"));
        }
    }

    /** Two modules may have a class of one name. */
    private static String source(String name) throws IOException {
        StringBuilder source = new StringBuilder();
        try (Stream<Path> modules = Files.list(root())) {
            for (Path module : modules.toList()) {
                Path tests = module.resolve("src/test/java");
                if (Files.isDirectory(tests)) {
                    try (Stream<Path> files = Files.walk(tests)) {
                        for (Path file : files.filter(
                                        file -> file.getFileName().toString().equals(name + ".java"))
                                .toList()) {
                            source.append(Files.readString(file)).append("\n\n");
                        }
                    }
                }
            }
        }
        return source.toString();
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return at;
    }
}
