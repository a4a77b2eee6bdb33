package no.rodtrad.site;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

class PackageFileTest {

    private final PackageFile file = new PackageFile("1.2.3");

    @Test
    void theSameResourcesGiveTheSameBytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void aFreshContextLoadsTheProfilesWithTheirSnapshots() throws Exception {
        Path onClassPath =
                Path.of(PackageFileTest.class.getResource("/").toURI()).resolve("no.rodtrad.fhir.tgz");
        try (OutputStream out = Files.newOutputStream(onClassPath)) {
            file.write(out);
        }
        NpmPackageValidationSupport loaded = new NpmPackageValidationSupport(FhirContext.forR4());
        loaded.loadPackageFromClasspath("classpath:no.rodtrad.fhir.tgz");

        for (String name : PackagedResources.names()) {
            if (name.startsWith("StructureDefinition-")) {
                String id = name.substring("StructureDefinition-".length(), name.length() - ".json".length());
                StructureDefinition profile =
                        (StructureDefinition) loaded.fetchStructureDefinition(Canonical.structureDefinition(id));
                assertThat(profile).as(name).isNotNull();
                assertThat(profile.getSnapshot().getElement()).as(name).isNotEmpty();
            }
        }
        assertThat(loaded.fetchCodeSystem(Canonical.codeSystem("purpose"))).isNotNull();
        // The examples are beside the definitions, not among them.
        assertThat(loaded.countAll())
                .isLessThanOrEqualTo(PackagedResources.names().size());
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }
}
