package no.rodtrad.mappings.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Test cases as folders: an input, what is expected of it, and one line of why. */
public final class Cases {

    /** System property that lets the expected files be written anew, for review in the next diff. */
    public static final boolean REWRITE = Boolean.getBoolean("rodtrad.rewrite");

    private static final Path ROOT = Path.of("src/test/resources/no/rodtrad/mappings");

    private Cases() {}

    /** One folder. */
    public record Case(Path folder) {

        public byte[] input() {
            return bytes(folder.resolve("input.xml"));
        }

        public Path file(String name) {
            return folder.resolve(name);
        }

        public String text(String name) {
            return new String(bytes(file(name)), StandardCharsets.UTF_8).strip();
        }

        @Override
        public String toString() {
            return folder.getFileName().toString();
        }
    }

    /** Every case of a kind, by name. */
    public static List<Case> of(String kind) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
            return folders.sorted().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One case. */
    public static Case of(String kind, String name) {
        return new Case(ROOT.resolve(kind).resolve(name));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
