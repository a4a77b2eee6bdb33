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
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;

/** The examples of parties against the basic national profiles, where these lie beside the checkout. */
class NationalBasisTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/no/rodtrad/profiles/examples");

    /** The national basis binds these two lists so that nothing else is allowed; ours must then know the codes in use. */
    @Test
    void theLevelAndNameOfAnOrganisationAreKnownToTheListsThatTheNationalBasisRequires() throws IOException {
        StockValidator validator = validator();
        for (String type : List.of("8628#1", "8628#2", "8628#3", "8628#9", "8624#11", "8624#12", "8624#88")) {
            assertThat(validator.issues(organisationOf(type))).as(type).noneMatch(Stock::isError);
        }
        assertThat(validator.issues(organisationOf("8628#NEW-9")))
                .anyMatch(issue -> issue.getMessage().contains("NEW-9"));
    }

    @Test
    void personsAndOrganisationsAreValidAgainstTheNationalBasisToo() throws IOException {
        StockValidator validator = validator();
        for (String name : List.of("Patient-tuva", "Practitioner-gp", "Organization-institution", "Organization-nav")) {
            String json = Files.readString(EXAMPLES.resolve(name + ".json"));
            assertThat(json).contains("http://hl7.no/fhir/StructureDefinition/no-basis-");
            assertThat(validator.issues(json))
                    .as(name)
                    .noneMatch(
                            issue -> Stock.isError(issue) || issue.getMessage().contains("has not been checked"));
        }
    }

    private static String organisationOf(String type) throws IOException {
        Organization organisation = (Organization) FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Files.readString(EXAMPLES.resolve("Organization-institution.json")));
        organisation
                .addType()
                .addCoding()
                .setSystem(NationalCodeSystem.uri(Integer.parseInt(type.split("#")[0])))
                .setCode(type.split("#")[1]);
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(organisation);
    }

    private static StockValidator validator() throws IOException {
        String reference = System.getProperty("rodtrad.reference", "");
        assumeTrue(!reference.isBlank(), "rodtrad.reference is not set");
        return new StockValidator(read(Path.of(reference, "fhir", "hl7.fhir.no.basis-2.2.0-snapshots.tgz")));
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
