package no.rodtrad.mappings.epikrise;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.rodtrad.mappings.testing.Cases;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document lacks, it is written or refused by a code, and no exception escapes. */
class DamagedDocumentsTest {

    private static final int DAMAGED = Integer.getInteger("rodtrad.damaged.documents", 60);
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Cases.Case> cases() {
        return DocumentCasesTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenOrRefused(Cases.Case given) throws IOException {
        List<String> escaped = new ArrayList<>();
        for (int seed = 0; seed < DAMAGED; seed++) {
            JsonNode document = JSON.readTree(given.text("document.json"));
            Random random = new Random(seed);
            for (int i = 0; i <= seed % 5; i++) {
                List<ObjectNode> all = new ArrayList<>();
                collect(document.get("entry"), all);
                ObjectNode victim = all.get(random.nextInt(all.size()));
                List<String> names = new ArrayList<>();
                victim.fieldNames().forEachRemaining(names::add);
                names.remove("resourceType");
                if (!names.isEmpty()) {
                    victim.remove(names.get(random.nextInt(names.size())));
                }
            }
            try {
                EpikriseWriter.write(
                        FHIR.newJsonParser().parseResource(Bundle.class, document.toString()),
                        new EpikriseEnvelope(
                                "5b1f6c0e-6a44-4c58-9a2b-0f6b8f1d2e99",
                                OffsetDateTime.parse("2026-10-02T13:40:12+02:00"),
                                Optional.empty()));
            } catch (RuntimeException e) {
                escaped.add("seed " + seed + ": " + e + " at " + e.getStackTrace()[0] + " " + e.getStackTrace()[1]);
            }
        }
        assertThat(escaped).isEmpty();
    }

    private static void collect(JsonNode node, List<ObjectNode> all) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            all.add(object);
        }
        node.forEach(child -> collect(child, all));
    }
}
