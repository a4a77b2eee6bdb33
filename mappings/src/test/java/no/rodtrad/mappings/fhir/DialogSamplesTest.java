package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.rule.Ledger;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Of the official dialogues, and those of NAV, at most one place in fifty is left unread, and each such with a reason. */
class DialogSamplesTest {

    private static final String HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final Path REASONS = Path.of("src/test/resources/no/rodtrad/mappings/loss/dialogmelding.txt");

    private final String reference = System.getProperty("rodtrad.reference", "");

    @BeforeEach
    void samplesAreAtHand() {
        assumeTrue(!reference.isBlank(), "set -Drodtrad.reference to the folder with the official samples");
    }

    @Test
    void leavesAtMostTwoOfAHundredPlacesUnread() throws IOException {
        Map<String, String> reasons = reasons();
        List<String> faults = new ArrayList<>();
        int read = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Element root = Mapped.root(bytes);
            Element message =
                    root.getElementsByTagNameNS(HEAD, "MsgHead").item(0) instanceof Element head ? head : root;
            if (!(KithReader.read(message) instanceof Result.Ok<KithMessage>)) {
                continue;
            }
            read++;
            Ledger ledger = Mapped.of(bytes, message).result().ledger();
            String name = file.getFileName().toString();
            if (ledger.unmapped().size() > 0.02 * ledger.bearing()) {
                faults.add(name + ": " + ledger.unmapped().size() + " of " + ledger.bearing());
            }
            ledger.unmapped().stream()
                    .map(place -> place.replaceAll("\\[\\d+]", "").replaceFirst("^/EI_fellesformat", ""))
                    .filter(place -> reasons.keySet().stream().noneMatch(place::startsWith))
                    .forEach(place -> faults.add(name + " without a reason: " + place));
        }
        assertThat(faults).isEmpty();
        assertThat(read).isGreaterThanOrEqualTo(10);
    }

    private List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> official = Files.walk(Path.of(reference, "kith/samples/official/Dialogmelding"));
                Stream<Path> navs = Files.list(Path.of(reference, "kith/samples/nav"))) {
            official.filter(f -> f.toString().endsWith(".xml")).sorted().forEach(all::add);
            navs.filter(f -> f.getFileName().toString().startsWith("dialogmelding_"))
                    .sorted()
                    .forEach(all::add);
        }
        return all;
    }

    /** One place and its reason a line, with a colon and a blank between them. */
    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(REASONS, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                assertThat(parts).as(line).hasSize(2);
                reasons.put(parts[0], parts[1]);
            }
        }
        return reasons;
    }
}
