package no.rodtrad.mappings.view;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Recipient;
import no.rodtrad.mappings.disclosure.WholeConsent;
import no.rodtrad.mappings.fhir.ProfileClaim;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every view of every example of the package, and of everything that the mapping cases make. With every category open it is
 * valid against the profile of its kind, though it is a subset: what was taken out and is mandatory says so. With consent to
 * everything it holds only elements that {@code allowed.txt} lists for the recipient.
 */
class ExampleViewsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path ALLOWED = Path.of("src/test/resources/no/rodtrad/mappings/view/allowed.txt");
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);

    @ParameterizedTest
    @EnumSource
    void everyViewIsValid(Recipient recipient) {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Resource whole : wholes()) {
            Resource view = Views.of(whole, recipient, ALL).orElse(null);
            if (view == null) {
                continue;
            }
            seen++;
            Resource parsed = (Resource) FHIR.newJsonParser().parseResource(json(view));
            assertThat(json(parsed)).as("is read as it was written").isEqualTo(json(view));
            PackageValidator.errors(ProfileClaim.on(parsed))
                    .forEach(error -> faults.add(whole.getIdElement().getValue() + ": " + error));
        }
        assertThat(seen).isGreaterThan(20);
        assertThat(faults).isEmpty();
    }

    @Test
    void theWorkSectorGetsOnlyElementsThatAreListed() throws IOException {
        Map<String, Set<Recipient>> to = new TreeMap<>();
        for (Recipient recipient : EnumSet.of(Recipient.NAV, Recipient.JOB_SPECIALIST, Recipient.EMPLOYER)) {
            Set<InformationCategory> permitted = WholeConsent.opens(recipient);
            for (Resource whole : wholes()) {
                Views.of(whole, recipient, permitted)
                        .ifPresent(view -> Elements.of(view)
                                .forEach(path -> to.computeIfAbsent(path, p -> EnumSet.noneOf(Recipient.class))
                                        .add(recipient)));
            }
        }
        List<String> shown =
                to.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        if (Cases.REWRITE) {
            Files.writeString(ALLOWED, String.join("\n", shown) + "\n");
        }
        // In both directions: what the list permits and no example shows would be a hole in the test.
        assertThat(String.join("\n", shown)).isEqualTo(Files.readString(ALLOWED).strip());
    }

    private static List<Resource> wholes() {
        Stream<Resource> examples = PackagedResources.exampleNames().stream()
                .map(PackagedResources::example)
                .map(json -> (Resource) FHIR.newJsonParser().parseResource(json))
                .flatMap(example -> example instanceof Bundle bundle
                        ? bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource)
                        : Stream.of(example));
        Stream<Resource> mapped =
                Cases.of("mapping").stream().flatMap(given -> Mapped.of(given.input()).result().resources().stream());
        return Stream.concat(examples, mapped).toList();
    }

    private static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
