package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The official samples, where they are at hand ({@code -Drodtrad.reference=<folder>}), through the whole server. */
@ExtendWith(SharedWorld.class)
class ReferenceSamplesTest {

    private final String reference = System.getProperty("rodtrad.reference", "");
    private final World world;
    private String sender;
    private String personNumber;
    private String patientId;

    ReferenceSamplesTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void samplesAreAtHand() {
        assumeTrue(!reference.isBlank(), "set -Drodtrad.reference to the folder with the official samples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Epikrise/Epikrise_v1-2/epikrise_v1.2", "Henvisning/Henvisning_v1-1/henvisning_v1.1"})
    void areReceiptedAndTellNavNothingOfTheIllness(String samples) throws IOException {
        OfficialSchemas schemas = new OfficialSchemas(Path.of(reference));
        Set<String> illness = new TreeSet<>();
        for (String action : List.of("n", "m", "c")) {
            Path file = Path.of(reference, "kith/samples/official", samples + "_" + action + ".xml");
            if (action.equals("m") && Files.notExists(file)) {
                // Of Epikrise 1.2 there is no sample of a change.
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            Element message = XmlGateway.parse(bytes).orElseThrow().getDocumentElement();
            illness.addAll(HealthWords.of(message));
            if (action.equals("n")) {
                assertThat(illness).hasSizeGreaterThan(10);
                permit(KithReader.headerOnly(message).orElseThrow());
            }
            Answer answer = world.http().post(sender, "/messages", Http.XML, bytes);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            AppRec receipt = AppRec.of(answer.body());
            assertThat(receipt.accepted())
                    .as(file.getFileName() + answer.text())
                    .isTrue();
            assertThat(schemas.ofReceipt(answer.body(), receipt.version())).isEmpty();
            world.quiet();
            tellsNothingOf(illness, schemas);
            releaseEverything();
            world.quiet();
            tellsNothingOf(illness, schemas);
        }
        if (samples.startsWith("Epikrise")) {
            // Otherwise nothing was shown above.
            assertThat(world.nav().received(personNumber)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(world.nav().received(personNumber).get(1).note()).contains("stokk");
        }
    }

    private void tellsNothingOf(Set<String> illness, OfficialSchemas schemas) {
        for (NavMessage sent : world.nav().received(personNumber)) {
            assertThat(schemas.ofMessage(sent.bytes())).isEmpty();
            String everything = (sent.everything() + sent.note()).replaceAll("\\s+", " ");
            assertThat(illness).noneMatch(everything::contains);
            assertThat(sent.pdf()).isNotBlank();
        }
    }

    private void permit(MessageHeader header) {
        Map<String, String> token = header.sender().organisationIdents().stream()
                .filter(ident -> Set.of("ENH", "HER").contains(ident.type()))
                .collect(Collectors.toMap(
                        ident -> ident.type().equals("ENH") ? "org" : "her", Ident::id, (a, b) -> a + "," + b));
        // A caller has an organisation number, also where the sample names its sender by HER-id alone.
        token.putIfAbsent("org", Organisation.SENDER.number());
        sender = world.sandbox().token("institution", token);
        Ident person = header.patientIdents().get(0);
        personNumber = person.id();
        Patient patient = new Patient();
        patient.addIdentifier().setSystem(person.system().orElseThrow().uri()).setValue(person.id());
        patient.addName().setFamily("Prøve").addGiven("Person");
        patientId = Scene.parse(world.http().post(sender, "/fhir/Patient", Http.FHIR, Scene.json(patient)))
                .getIdElement()
                .getIdPart();
        Answer consent = world.http()
                .post(
                        world.person(personNumber),
                        "/fhir/Consent",
                        Http.FHIR,
                        ConsentBody.towardsNav(patientId, Organisation.SENDER, OffsetDateTime.now())
                                .toString());
        assertThat(consent.status()).as(consent.text()).isEqualTo(201);
    }

    private void releaseEverything() {
        Bundle tasks = (Bundle) Scene.parse(world.http().get(sender, "/fhir/Task?patient=Patient/" + patientId));
        tasks.getEntry().stream()
                .map(entry -> (Task) entry.getResource())
                .filter(task -> task.getStatus() == Task.TaskStatus.REQUESTED)
                .filter(task -> task.getCode().hasCoding(OwnCode.REVIEW.system(), OwnCode.REVIEW.code()))
                .forEach(task -> {
                    task.setStatus(Task.TaskStatus.COMPLETED);
                    Answer answer = world.http()
                            .put(
                                    sender,
                                    "/fhir/Task/" + task.getIdElement().getIdPart(),
                                    Scene.json(task),
                                    task.getMeta().getVersionId());
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                });
    }
}
