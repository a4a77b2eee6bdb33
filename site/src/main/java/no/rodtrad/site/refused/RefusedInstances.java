package no.rodtrad.site.refused;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.site.catalogue.Artifact;
import org.hl7.fhir.r4.model.Resource;

/** Reads the corpus of wrong instances, which the tests of the profiles hold to what stands beside each. */
public final class RefusedInstances {

    private RefusedInstances() {}

    /** @param folder holds one folder for each, with {@code input.json}, {@code expected.txt} and {@code why.txt} */
    public static List<RefusedInstance> in(Path folder) throws IOException {
        List<RefusedInstance> instances = new ArrayList<>();
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path one : cases.filter(Files::isDirectory).sorted().toList()) {
                instances.add(read(one));
            }
        }
        return instances;
    }

    private static RefusedInstance read(Path one) throws IOException {
        String json = Files.readString(one.resolve("input.json"));
        Resource resource = (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
        return new RefusedInstance(
                one.getFileName().toString(),
                Files.readString(one.resolve("why.txt")).strip(),
                Files.readAllLines(one.resolve("expected.txt")).stream()
                        .filter(line -> !line.isBlank())
                        .map(RefusedIssue::of)
                        .toList(),
                new Artifact(resource, json, true));
    }
}
