package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** A few small definitions of the tests' own, and resources that satisfy them. */
final class Trial {

    static final String PLAN_PROFILE = "http://example.org/fhir/StructureDefinition/trial-plan";

    static final Definitions DEFINITIONS = Definitions.of(List.of(
                    "StructureDefinition-trial-plan",
                    "StructureDefinition-trial-hours",
                    "StructureDefinition-trial-sick-leave",
                    "CodeSystem-trial-category",
                    "ValueSet-trial-category")
            .stream()
            .map(name -> read("definitions/" + name))
            .toList());

    static final ProfileValidator VALIDATOR = new ProfileValidator(DEFINITIONS, 2);

    private Trial() {}

    static String plan() {
        return read("resources/plan");
    }

    static String sickLeave() {
        return read("resources/sick-leave");
    }

    static <T extends Resource> T parsed(Class<T> type, String json) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(type, json);
    }

    private static String read(String name) {
        try (InputStream in = Trial.class.getResourceAsStream(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
