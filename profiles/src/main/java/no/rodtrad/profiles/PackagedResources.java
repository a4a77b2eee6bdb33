package no.rodtrad.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The FHIR resources of the package, as JSON on the class path. Plain Java, so that who loads them chooses the FHIR
 * library.
 */
public final class PackagedResources {

    private static final String DEFINITIONS = "fhir/";
    private static final String EXAMPLES = "examples/";

    private PackagedResources() {}

    /**
     * The file names, such as {@code CodeSystem-purpose.json}, in alphabetical order. They come from an index, since a
     * jar's folder cannot be listed through a class loader; a test holds that the index is complete.
     */
    public static List<String> names() {
        return index(DEFINITIONS);
    }

    /** The file names of the examples, in alphabetical order. */
    public static List<String> exampleNames() {
        return index(EXAMPLES);
    }

    /**
     * One example as JSON text.
     *
     * @param name one of {@link #exampleNames()}
     * @throws IllegalArgumentException when the package has no such example
     */
    public static String example(String name) {
        return listed(EXAMPLES, name);
    }

    /**
     * One resource as JSON text, with its canonical URLs filled in.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException when the package has no such resource
     */
    public static String json(String name) {
        return listed(DEFINITIONS, name);
    }

    private static List<String> index(String folder) {
        return read(folder + "index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String listed(String folder, String name) {
        if (!index(folder).contains(name)) {
            throw new IllegalArgumentException("the package has no resource " + name);
        }
        return read(folder + name);
    }

    private static String read(String name) {
        try (InputStream in = PackagedResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the package lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
