package no.rodtrad.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The compiler of the FSH sources knows nothing of Maven's properties, so what it writes is held to them here. */
class SushiConfigTest {

    @Test
    void theCompilerWritesTheCanonicalBaseOfTheBuild() throws Exception {
        assertThat(Files.readAllLines(Path.of("sushi-config.yaml"))).contains("canonical: " + Canonical.BASE);
    }
}
