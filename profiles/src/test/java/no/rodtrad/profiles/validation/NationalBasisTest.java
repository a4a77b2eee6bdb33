package no.rodtrad.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;

/** The examples of parties against the basic national profiles, where these lie beside the checkout. */
class NationalBasisTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/no/rodtrad/profiles/examples");

    @Test
    void personsAndOrganisationsAreValidAgainstTheNationalBasisToo() throws IOException {
        String reference = System.getProperty("rodtrad.reference", "");
        assumeTrue(!reference.isBlank(), "rodtrad.reference is not set");
        StockValidator validator =
                new StockValidator(read(Path.of(reference, "fhir", "hl7.fhir.no.basis-2.2.0-snapshots.tgz")));

        for (String name : List.of("Patient-tuva", "Practitioner-gp", "Organization-institution", "Organization-nav")) {
            String json = Files.readString(EXAMPLES.resolve(name + ".json"));
            assertThat(json).contains("http://hl7.no/fhir/StructureDefinition/no-basis-");
            assertThat(validator.issues(json))
                    .as(name)
                    .noneMatch(
                            issue -> Stock.isError(issue) || issue.getMessage().contains("has not been checked"));
        }
    }

    private static List<Resource> read(Path archive) throws IOException {
        List<Resource> resources = new ArrayList<>();
        try (InputStream in = Files.newInputStream(archive)) {
            NpmPackage npm = NpmPackage.fromPackage(in);
            for (String file : npm.listResources("StructureDefinition", "ValueSet", "CodeSystem")) {
                resources.add(
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(npm.load("package", file)));
            }
        }
        return resources;
    }
}
