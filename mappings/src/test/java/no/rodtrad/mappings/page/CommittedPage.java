package no.rodtrad.mappings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs/} that is made from data or code. The test fails where the committed page differs; {@code
 * -Drodtrad.rewrite=true} writes it anew instead.
 */
public final class CommittedPage {

    private CommittedPage() {}

    /** @param name the file's name below {@code docs/} at the root of the project */
    public static void hold(String name, String made) throws IOException {
        Path page = root().resolve("docs").resolve(name);
        if (Boolean.getBoolean("rodtrad.rewrite")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, made);
        }
        assertThat(page).as("run with -Drodtrad.rewrite=true to make it anew").exists();
        assertThat(Files.readString(page))
                .as("docs/%s is out of date: run with -Drodtrad.rewrite=true", name)
                .isEqualTo(made);
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return at;
    }
}
