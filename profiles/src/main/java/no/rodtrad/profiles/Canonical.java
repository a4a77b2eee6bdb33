package no.rodtrad.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The canonical URLs of the profile package. The base is one build property ({@code rodtrad.canonical.base}); nothing
 * else in the project spells it out.
 */
public final class Canonical {

    /** The base of every canonical URL, without a trailing slash. */
    public static final String BASE = read();

    private Canonical() {}

    /** The URL of one of the package's own code systems. */
    public static String codeSystem(String name) {
        return BASE + "/CodeSystem/" + name;
    }

    /** The URL of one of the package's own profiles or extensions. */
    public static String structureDefinition(String name) {
        return BASE + "/StructureDefinition/" + name;
    }

    /** The URL of the definition of one of the package's own operations. */
    public static String operationDefinition(String name) {
        return BASE + "/OperationDefinition/" + name;
    }

    /** The URL of an identifier system of the package's own. */
    public static String namingSystem(String name) {
        return BASE + "/NamingSystem/" + name;
    }

    private static String read() {
        try (InputStream in = Canonical.class.getResourceAsStream("canonical.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("base");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
