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

    private PackagedResources() {}

    /**
     * The file names, such as {@code CodeSystem-purpose.json}, in alphabetical order. They come from an index, since a
     * jar's folder cannot be listed through a class loader; a test holds that the index is complete.
     */
    public static List<String> names() {
        return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * One resource as JSON text, with its canonical URLs filled in.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException when the package has no such resource
     */
    public static String json(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("the package has no resource " + name);
        }
        return read(name);
    }

    private static String read(String name) {
        try (InputStream in = PackagedResources.class.getResourceAsStream("fhir/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the package lacks fhir/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
