package no.rodtrad.site;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes the package as vendors load it: a gzipped tar in the NPM form of FHIR packages. The same resources give the same
 * bytes: the entries are in order and carry no time.
 *
 * @see <a href="https://hl7.org/fhir/packages.html">FHIR packages</a>
 */
public final class PackageFile {

    /** The package's id in registries of FHIR packages. */
    static final String ID = "no.rodtrad.fhir";

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final String version;

    /** @param version of the package, such as {@code 1.0.0} */
    public PackageFile(String version) {
        this.version = version;
    }

    /** Writes the package, always the same bytes for the same resources; the stream is closed. */
    public void write(OutputStream out) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        entries.put("package/package.json", manifest());
        entries.putAll(folder("package/", PackagedResources.names(), PackagedResources::json));
        entries.putAll(folder("package/example/", PackagedResources.exampleNames(), PackagedResources::example));
        GzipParameters noTime = new GzipParameters();
        noTime.setModificationTime(0);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, noTime))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(content.length);
                header.setModTime(0);
                tar.putArchiveEntry(header);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
    }

    private Map<String, String> folder(String folder, List<String> names, Function<String, String> json) {
        Map<String, String> entries = new TreeMap<>();
        names.forEach(name -> entries.put(folder + name, json.apply(name)));
        entries.put(
                folder + ".index.json",
                names.stream()
                        .map(name -> indexed(name, json.apply(name)))
                        .collect(Collectors.joining(",\n", "{\"index-version\":2,\"files\":[\n", "\n]}\n")));
        return entries;
    }

    /** What tools want to know of a file without reading it. None of the values holds a character to be escaped. */
    private String indexed(String name, String json) {
        Resource resource = (Resource) fhir.newJsonParser().parseResource(json);
        StringBuilder row = new StringBuilder("{\"filename\":\"" + name + "\",\"resourceType\":\"" + resource.fhirType()
                + "\",\"id\":\"" + resource.getIdElement().getIdPart() + "\"");
        for (String element : List.of("url", "version", "kind", "type", "derivation")) {
            Optional.ofNullable(resource.getChildByName(element)).stream()
                    .flatMap(property -> property.getValues().stream())
                    .filter(Base::isPrimitive)
                    .findFirst()
                    .ifPresent(value -> row.append(",\"" + element + "\":\"" + value.primitiveValue() + "\""));
        }
        return row.append("}").toString();
    }

    private String manifest() {
        return """
                {
                  "name": "%s",
                  "version": "%s",
                  "canonical": "%s",
                  "title": "Rødtråd",
                  "description": "The folder that follows a person from sick leave until back at work, in FHIR R4",
                  "type": "IG",
                  "author": "Rødtråd",
                  "license": "Apache-2.0",
                  "fhirVersions": ["4.0.1"],
                  "dependencies": { "hl7.fhir.r4.core": "4.0.1" },
                  "directories": { "lib": "package", "example": "example" }
                }
                """.formatted(ID, version, Canonical.BASE);
    }
}
