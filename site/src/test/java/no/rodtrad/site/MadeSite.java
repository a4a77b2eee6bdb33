package no.rodtrad.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The site as the build made it, read once. */
final class MadeSite {

    static final Path FOLDER = Path.of("target/classes/META-INF/resources/profiles");

    private static final MadeSite ONLY = new MadeSite();

    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();

    private MadeSite() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                Parser parser = Parser.htmlParser().setTrackErrors(50);
                String name = file.getFileName().toString();
                pages.put(name, Jsoup.parse(Files.readString(file), "", parser));
                faults.put(
                        name, parser.getErrors().stream().map(Object::toString).collect(Collectors.toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages by file name. */
    static Map<String, Document> pages() {
        return ONLY.pages;
    }

    /** What a browser would have to mend, by file name. */
    static Map<String, List<String>> faults() {
        return ONLY.faults;
    }
}
