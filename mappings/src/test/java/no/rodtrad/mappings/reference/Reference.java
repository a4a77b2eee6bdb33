package no.rodtrad.mappings.reference;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder with the official schemas and samples, where one is given. */
public final class Reference {

    private Reference() {}

    /** A path below the folder; skips the test where no folder is given ({@code -Drodtrad.reference=...}). */
    public static Path path(String below) {
        String folder = System.getProperty("rodtrad.reference", "");
        Assumptions.assumeFalse(folder.isBlank(), "no reference folder given: -Drodtrad.reference=...");
        return Path.of(folder).resolve(below);
    }
}
