package no.rodtrad.profiles.compile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * Assembles the package {@code hl7.fhir.r4.core#4.0.1} from the definitions that HAPI ships, so that the FSH compiler
 * needs no FHIR package registry. Run by {@code profiles/compile}.
 */
public final class CorePackage {

    private static final String ROOT = "/org/hl7/fhir/r4/model/";

    /** All that FSH and its instances can refer to. */
    private static final List<String> BUNDLES = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "extension/extension-definitions.xml",
            "valueset/valuesets.xml",
            "valueset/v3-codesystems.xml",
            "valueset/v2-tables.xml");

    private static final String MANIFEST = """
            {"name":"hl7.fhir.r4.core","version":"4.0.1","fhirVersions":["4.0.1"],"type":"fhir.core",
             "canonical":"http://hl7.org/fhir","url":"http://hl7.org/fhir/R4","dependencies":{}}
            """;

    private CorePackage() {}

    /** @param args the folder of the package cache, in which the package gets its own folder */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "hl7.fhir.r4.core#4.0.1", "package"));
        FhirContext fhir = FhirContext.forR4Cached();
        IParser json = fhir.newJsonParser();
        for (String name : BUNDLES) {
            for (Bundle.BundleEntryComponent entry : read(fhir, name).getEntry()) {
                Resource resource = entry.getResource();
                String file = resource.fhirType() + "-" + resource.getIdPart() + ".json";
                Files.writeString(folder.resolve(file), json.encodeResourceToString(resource));
            }
        }
        Files.writeString(folder.resolve("package.json"), MANIFEST);
    }

    private static Bundle read(FhirContext fhir, String name) throws IOException {
        try (InputStream in = CorePackage.class.getResourceAsStream(ROOT + name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return fhir.newXmlParser().parseResource(Bundle.class, reader);
        }
    }
}
