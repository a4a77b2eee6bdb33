package no.rodtrad.mappings.epikrise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.mappings.fhir.document.Cancellation;
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.reference.Reference;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is written, and what was written is read again as the same, but for what the file of exceptions states. */
class EpikriseWriterTest {

    private static final Path EXCEPTIONS = Path.of("src/test/resources/no/rodtrad/mappings/epikrise/exceptions.txt");
    private static final String ANOTHER_ID = "2f6b1d52-0c8e-4f0e-9a63-7b1f0c1e7b02";

    static List<Cases.Case> cases() {
        return Cases.of("mapping").stream()
                .filter(given -> Mapped.of(given.input()).message() instanceof Epikrise)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isValidByTheOfficialSchema(Cases.Case given) {
        assertThat(EpikriseSchema.complaints(written(Mapped.of(given.input())).document()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasItsElementsInOrder(Cases.Case given) {
        assertThat(EpikriseOrder.complaints(
                        written(Mapped.of(given.input())).document().getDocumentElement()))
                .isEmpty();
    }

    @Test
    void isReadAgainAsTheSame() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Cases.Case given : cases()) {
            Mapped before = Mapped.of(given.input());
            Mapped after = Mapped.of(bytes(written(before)));
            Differences.between(before.result().resources(), after.result().resources()).stream()
                    .filter(line -> !ofTheBytes(line))
                    .forEach(line -> found.add(given + " " + line));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(exceptions());
    }

    /** The official samples, of which nothing is kept here: what is lost of them is what is lost of the cases. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Epikrise_v1-1/epikrise_v1.1_n.xml",
                "Epikrise_v1-1/epikrise_v1.1_m.xml",
                "Epikrise_v1-1/epikrise_v1.1_c.xml",
                "Epikrise_v1-2/epikrise_v1.2_n.xml",
                "Epikrise_v1-2/epikrise_v1.2_c.xml"
            })
    void writesTheOfficialSamplesAgain(String sample) throws IOException {
        Path file = Reference.path("kith/samples/official/Epikrise").resolve(sample);
        Mapped before = Mapped.of(Files.readAllBytes(file));
        WrittenEpikrise written = written(before);
        assertThat(EpikriseSchema.complaints(written.document())).isEmpty();
        Set<String> differences = new TreeSet<>();
        Differences.between(
                        before.result().resources(),
                        Mapped.of(bytes(written)).result().resources())
                .stream()
                .filter(line -> !ofTheBytes(line))
                .forEach(differences::add);
        Set<String> stated = new TreeSet<>();
        exceptions().forEach(line -> stated.add(line.substring(line.indexOf(' ') + 1)));
        assertThat(stated).containsAll(differences);
    }

    @Test
    void whatIsLostIsWhatDoesNotComeBack() throws IOException {
        for (Cases.Case given : cases()) {
            Set<String> losses = new TreeSet<>();
            written(Mapped.of(given.input())).losses().forEach(loss -> losses.add(given + " - " + loss.element()));
            assertThat(exceptions()).containsAll(losses);
        }
    }

    private static boolean ofTheBytes(String line) {
        return line.matches(
                "[-+] (Binary\\.data|DocumentReference\\.content\\.(attachment\\.(size|hash)|format\\.(system|code)))");
    }

    private static List<String> exceptions() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(EXCEPTIONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" \\| ", 2);
                assertThat(parts).as(line).hasSize(2);
                lines.add(parts[0].strip());
            }
        }
        return lines;
    }

    static WrittenEpikrise written(Mapped mapped) {
        return EpikriseWriter.write(mapped.result().resources(), envelope(mapped))
                .orElseThrow();
    }

    private static EpikriseEnvelope envelope(Mapped mapped) {
        OffsetDateTime generated = mapped.one(Provenance.class)
                .getOccurredDateTimeType()
                .getValue()
                .toInstant()
                .atZone(ZoneId.of("Europe/Oslo"))
                .toOffsetDateTime();
        String id = mapped.message().header().messageId();
        boolean uuid = mapped.message().header().kind().demandsUuid();
        Optional<String> receiver = Cancellation.is(mapped.message().header())
                ? mapped.all(Organization.class).stream()
                        .filter(o -> o.getIdentifier().stream()
                                .anyMatch(i -> mapped.message().header().receiver().idents().stream()
                                        .anyMatch(ident -> ident.id().equals(i.getValue()))))
                        .map(DocumentContent::reference)
                        .findFirst()
                : Optional.empty();
        return new EpikriseEnvelope(uuid ? Objects.requireNonNull(id) : ANOTHER_ID, generated, receiver);
    }

    private static byte[] bytes(WrittenEpikrise written) {
        return XmlGateway.write(written.document(), StandardCharsets.UTF_8);
    }
}
