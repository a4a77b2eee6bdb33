package no.rodtrad.adapter.validation;

import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Resources of all kinds: the examples, the wrong instances, and what the mappings make of messages. */
public final class Corpus {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Corpus() {}

    static List<String> examples() {
        return PackagedResources.exampleNames().stream()
                .map(PackagedResources::example)
                .toList();
    }

    static List<String> wrong() {
        return read("../profiles/src/test/resources/no/rodtrad/profiles/wrong", "input.json");
    }

    /** Each resource in the bundles. */
    static List<String> mapped() {
        List<String> resources = new ArrayList<>();
        for (String bundle : read("../mappings/src/test/resources/no/rodtrad/mappings/mapping", "expected.json")) {
            JSON.readTree(bundle)
                    .path("entry")
                    .forEach(entry -> resources.add(JSON.writeValueAsString(entry.get("resource"))));
        }
        return resources.stream().distinct().toList();
    }

    public static List<String> all() {
        return Stream.of(examples(), wrong(), mapped()).flatMap(List::stream).toList();
    }

    /** The profile of its kind, as the validator finds it; none for what cannot even be read. */
    static List<String> profiles(String json) {
        try {
            IParser parser = Packaged.VALIDATOR.definitions().fhir().newJsonParser();
            return Packaged.VALIDATOR.kinds().of((Resource) parser.parseResource(json)).stream()
                    .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static List<String> read(String folder, String name) {
        try (Stream<Path> cases = Files.list(Path.of(folder))) {
            List<String> texts = new ArrayList<>();
            for (Path one : cases.sorted().toList()) {
                if (Files.exists(one.resolve(name))) {
                    texts.add(Files.readString(one.resolve(name)));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
