package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.rule.Ledger;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The official samples, where they are at hand: {@code -Drodtrad.reference=<folder>}. */
class ReferenceSamplesTest {

    private final String reference = System.getProperty("rodtrad.reference", "");

    @BeforeEach
    void samplesAreAtHand() {
        assumeTrue(!reference.isBlank(), "set -Drodtrad.reference to the folder with the official samples");
    }

    @Test
    void epikriseAndHenvisningAreMappedNearlyWhole() throws IOException {
        Set<String> reasoned = reasons().keySet();
        Set<String> lost = new TreeSet<>();
        int samples = 0;
        for (String folder : new String[] {
            "Epikrise/Epikrise_v1-1",
            "Epikrise/Epikrise_v1-2",
            "Henvisning/Henvisning_v1-0",
            "Henvisning/Henvisning_v1-1",
            "Henvisning/Henvisning_v2-0"
        }) {
            for (Path file : files(official().resolve(folder))) {
                Ledger ledger = Mapped.of(Files.readAllBytes(file)).result().ledger();
                double share = (double) ledger.unmapped().size() / ledger.bearing();
                String name = file.getFileName().toString();
                System.out.printf(
                        "%s: %d of %d left unread, %.1f %%%n",
                        name, ledger.unmapped().size(), ledger.bearing(), 100 * share);
                assertThat(share).as("%s: %s", name, ledger.unmapped()).isLessThanOrEqualTo(0.02);
                ledger.unmapped().forEach(place -> lost.add(place.replaceAll("\\[\\d+]", "")));
                samples++;
            }
        }
        assertThat(samples).isEqualTo(23);
        assertThat(lost).as("places left unread, each with its reason").isEqualTo(reasoned);
    }

    /** Place to reason, from the file that says why a place of an official sample is left unread. */
    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/no/rodtrad/mappings/unmapped-places.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                assertThat(parts).as(line).hasSize(2);
                reasons.put(parts[0], parts[1]);
            }
        }
        return reasons;
    }

    @Test
    void dialoguesInsideAnotherFormatAreMapped() throws IOException {
        int mapped = 0;
        for (Path file : files(Path.of(reference, "kith/samples/nav"))) {
            String name = file.getFileName().toString();
            if (name.startsWith("dialogmelding_") && !name.contains("invalid")) {
                byte[] bytes = Files.readAllBytes(file);
                Element head = (Element) Mapped.root(bytes)
                        .getElementsByTagNameNS("http://www.kith.no/xmlstds/msghead/2006-05-24", "MsgHead")
                        .item(0);
                Result<KithMessage> result = KithReader.read(head);
                System.out.println(name + ": "
                        + (result instanceof Result.Refused<KithMessage> r
                                ? r.refusal().english()
                                : "read"));
                if (result instanceof Result.Ok<KithMessage>) {
                    Ledger ledger = Mapped.of(bytes, head).result().ledger();
                    assertThat(ledger.bearing()).isPositive();
                    mapped++;
                }
            }
        }
        assertThat(mapped).isGreaterThanOrEqualTo(3);
    }

    private Path official() {
        return Path.of(reference, "kith/samples/official");
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
    }
}
