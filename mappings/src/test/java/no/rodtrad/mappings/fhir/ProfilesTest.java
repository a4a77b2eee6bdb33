package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Everything that a mapping makes claims the profile of its kind and is valid against it, however little the message said. */
class ProfilesTest {

    private static final String HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";

    static List<Cases.Case> cases() {
        return Cases.of("mapping");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatACaseMakesIsValid(Cases.Case given) {
        assertThat(faults(Mapped.of(given.input()))).isEmpty();
    }

    /** The official samples, where they are at hand: {@code -Drodtrad.reference=<folder>}. */
    @Test
    void whatTheOfficialSamplesMakeIsValid() throws IOException {
        String reference = System.getProperty("rodtrad.reference", "");
        assumeTrue(!reference.isBlank(), "rodtrad.reference is not set");
        List<String> faults = new ArrayList<>();
        int valid = 0;
        try (Stream<Path> files = Files.walk(Path.of(reference, "kith", "samples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                Mapped mapped = mapped(Files.readAllBytes(file));
                if (mapped != null) {
                    valid++;
                    faults(mapped).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(valid).isGreaterThanOrEqualTo(8);
    }

    /** A message of a kind that is mapped, also one inside an envelope; null for every other file. */
    private static Mapped mapped(byte[] bytes) {
        Element root;
        try {
            root = Mapped.root(bytes);
        } catch (RuntimeException unreadable) {
            return null;
        }
        Element message = root.getElementsByTagNameNS(HEAD, "MsgHead").item(0) instanceof Element head ? head : root;
        return KithReader.read(message) instanceof Result.Ok<KithMessage> ? Mapped.of(bytes, message) : null;
    }

    private static List<String> faults(Mapped mapped) {
        List<String> faults = new ArrayList<>();
        for (Resource resource : mapped.result().resources()) {
            String name = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            if (PackageValidator.profiles(resource) && !claimsOwn(resource)) {
                faults.add(name + " claims no profile of the package");
            }
            PackageValidator.errors(resource).forEach(error -> faults.add(name + " " + error));
        }
        return faults;
    }

    private static boolean claimsOwn(Resource resource) {
        return resource.getMeta().getProfile().stream()
                .anyMatch(profile -> profile.getValue().startsWith(Canonical.structureDefinition("")));
    }
}
