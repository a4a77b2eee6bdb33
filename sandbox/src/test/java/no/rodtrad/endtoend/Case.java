package no.rodtrad.endtoend;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import no.rodtrad.conformance.sample.Template;

/** A case in a folder: {@code input.xml} or {@code input.json}, {@code expected.properties} where there is a choice, and {@code why.txt}. */
record Case(Path folder) {

    /** The cases of a kind, by name. */
    static List<Case> all(String kind) {
        try (Stream<Path> folders =
                Files.list(Path.of(Case.class.getResource(kind).toURI()))) {
            List<Case> cases =
                    folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
            if (cases.isEmpty()) {
                throw new IllegalStateException("there are no cases of " + kind);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String why() {
        return read("why.txt").trim();
    }

    /** The message of the case, about somebody and with ids of its own. */
    String message(Epikrise like) {
        return like.fill(new Template(read("input.xml")));
    }

    /** The same for a case that is written as JSON. */
    String bundle(Epikrise like) {
        return like.fill(new Template(read("input.json")));
    }

    Properties expected() {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("expected.properties"))) {
            expected.load(reader);
            return expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
