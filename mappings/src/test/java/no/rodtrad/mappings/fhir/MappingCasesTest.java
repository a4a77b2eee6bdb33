package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message makes exactly the expected resources, and leaves exactly the expected places unread. */
class MappingCasesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    static List<Cases.Case> cases() {
        return Cases.of("mapping");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheExpectedResources(Cases.Case given) throws IOException {
        Mapped mapped = Mapped.of(given.input());
        compare(given, "expected.json", bundle(mapped, given.input()));
        compare(
                given,
                "expected-unmapped.txt",
                String.join("\n", mapped.result().ledger().unmapped()));
    }

    private static String bundle(Mapped mapped, byte[] original) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        for (Resource resource : mapped.result().resources()) {
            if (resource instanceof Binary binary && Arrays.equals(original, binary.getData())) {
                // The input stands in the folder already.
                Binary copy = binary.copy();
                copy.setData(null);
                bundle.addEntry().setResource(copy);
            } else {
                bundle.addEntry().setResource(resource);
            }
        }
        return FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    }

    private static void compare(Cases.Case given, String file, String actual) throws IOException {
        if (Cases.REWRITE) {
            Files.writeString(given.file(file), actual.strip() + "\n");
        }
        assertThat(actual.strip()).isEqualTo(given.text(file));
    }
}
