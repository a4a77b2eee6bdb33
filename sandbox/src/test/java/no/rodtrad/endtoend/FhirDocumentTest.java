package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An epikrise that its sender writes as FHIR goes the same way as one in KITH's format. */
@ExtendWith(SharedWorld.class)
class FhirDocumentTest {

    private final World world;

    FhirDocumentTest(World world) {
        this.world = world;
    }

    @Test
    void navReadsTheSameOfBoth() {
        Scene kith = Scene.with(world);
        kith.permit();
        Epikrise asKith = kith.epikrise();
        kith.send(asKith);
        Scene fhir = Scene.with(world);
        fhir.permit();
        Epikrise asFhir = fhir.epikrise();
        Answer answer = document(fhir, FhirEpikrise.document(asFhir));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);

        fhir.outgoing(asFhir.msgId(), "RECEIPTED");
        assertThat(said(fhir)).isEqualTo(said(kith)).contains("26.10.2026", "01.07.2026");
        NavMessage sent = fhir.nav(1).get(0);
        assertThat(sent.everything()).doesNotContain(asFhir.healthWords());
        assertThat(sent.everything()).doesNotContain(asFhir.work().word());
        assertThat(decisions(fhir.status(asFhir.msgId()))).isEqualTo(decisions(kith.status(asKith.msgId())));
        // The words about work wait for the same review.
        assertThat(Scene.texts(fhir.review())).containsExactlyElementsOf(asFhir.workTexts());
        assertThat(fhir.status(asFhir.msgId()).get("kind").asString()).isEqualTo("FHIR_DOCUMENT");
        for (Class<? extends Resource> type :
                List.of(Composition.class, CarePlan.class, Encounter.class, Condition.class, Provenance.class)) {
            assertThat(fhir.search(fhir.institution(), type))
                    .as(type.getName())
                    .hasSameSizeAs(kith.search(kith.institution(), type));
        }
    }

    @Test
    void theAnswerLeadsToTheCompositionAndEverythingHangsTogether() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        Answer answer = document(scene, FhirEpikrise.document(epikrise));
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).contains("/fhir/Composition/").endsWith("/_history/1");
        Composition stored = (Composition) Scene.parse(world.http().get(scene.institution(), location));
        assertThat(stored.getSubject().getReference()).isEqualTo("Patient/" + scene.patientId());
        assertThat(stored.getIdentifier().getValue()).isEqualTo("urn:uuid:" + epikrise.documentId());
        Encounter stay = scene.search(scene.institution(), Encounter.class).get(0);
        assertThat(stored.getEncounter().getReference())
                .isEqualTo("Encounter/" + stay.getIdElement().getIdPart());
        assertThat(stay.getEpisodeOfCareFirstRep().getReference()).startsWith("EpisodeOfCare/");
        JsonNode trace = world.http()
                .get(scene.institution(), "/messages/" + epikrise.msgId() + "/trace")
                .json();
        assertThat(trace.get("rules")
                        .valueStream()
                        .map(step -> step.get("resource").asString()))
                .contains("Composition/" + stored.getIdElement().getIdPart());
        Answer original = world.http().get(scene.institution(), "/messages/" + epikrise.msgId() + "/original");
        assertThat(original.text()).isEqualTo(FhirEpikrise.document(epikrise));
        Answer receipt = world.http().get(scene.institution(), "/messages/" + epikrise.msgId() + "/receipt");
        assertThat(receipt.type()).startsWith(Http.FHIR);
        assertThat(receipt.body()).isEqualTo(answer.body());
    }

    @Test
    void withoutConsentNothingGoesOut() {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        document(scene, FhirEpikrise.document(epikrise));
        JsonNode status = scene.status(epikrise.msgId());
        assertThat(status.get("state").asString()).isEqualTo("decided");
        assertThat(status.get("outgoing").size()).isZero();
        world.quiet();
        assertThat(scene.nav()).isEmpty();
        assertThat(scene.reviews()).isEmpty();
        assertThat(scene.search(world.navToken(), CarePlan.class)).isEmpty();
    }

    @Test
    void theSameAgainGivesTheSameAnswerAndOtherContentIsRefused() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        String document = FhirEpikrise.document(epikrise);
        Answer first = document(scene, document);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        world.quiet();
        Map<String, Long> before = world.rows();
        // With other blanks, as another serializer would write it.
        Answer again = document(scene, Scene.json(FhirEpikrise.read(document)));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        Answer other = document(scene, document.replace("Kan sitte en time", "Kan sitte to timer"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("RT-MSG-006");
        world.quiet();
        assertThat(world.rows()).isEqualTo(before);
        assertThat(scene.nav()).hasSize(1);
    }

    @Test
    void aMessageIsAnsweredByOneThatNamesIt() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise epikrise = scene.epikrise();
        Answer first = world.http()
                .post(scene.institution(), FhirEpikrise.MESSAGES, Http.FHIR, FhirEpikrise.message(epikrise));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        Bundle answer = (Bundle) Scene.parse(first);
        assertThat(answer.getType()).isEqualTo(Bundle.BundleType.MESSAGE);
        MessageHeader header = (MessageHeader) answer.getEntryFirstRep().getResource();
        assertThat(header.getResponse().getIdentifier()).isEqualTo(epikrise.msgId());
        assertThat(header.getResponse().getCode()).isEqualTo(MessageHeader.ResponseType.OK);
        String focus = header.getFocusFirstRep().getReference();
        assertThat(world.http().get(scene.institution(), "/fhir/" + focus).status())
                .isEqualTo(200);
        scene.outgoing(epikrise.msgId(), "RECEIPTED");
        Answer again = world.http()
                .post(scene.institution(), FhirEpikrise.MESSAGES, Http.FHIR, FhirEpikrise.message(epikrise));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(scene.nav()).hasSize(1);
        // In the form of a parameter, as some clients send it.
        Epikrise other = scene.epikrise();
        String wrapped = "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"content\",\"resource\":"
                + FhirEpikrise.message(other) + "}]}";
        Answer taken = world.http().post(scene.institution(), FhirEpikrise.MESSAGES, Http.FHIR, wrapped);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }

    @Test
    void aChangeMakesNewVersionsOfTheSameResources() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise first = scene.epikrise();
        document(scene, FhirEpikrise.document(first));
        scene.outgoing(first.msgId(), "RECEIPTED");
        String plan = only(scene, CarePlan.class).getIdElement().getIdPart();
        Epikrise change = next(first);
        Answer answer = document(scene, FhirEpikrise.document(change, CompositionStatus.AMENDED));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/_history/2");
        assertThat(only(scene, CarePlan.class).getIdElement().getIdPart()).isEqualTo(plan);
        assertThat(Scene.json(only(scene, Composition.class)))
                .contains(change.work().word())
                .doesNotContain(first.work().word());
        assertThat(scene.reviews())
                .extracting(Task::getStatus)
                .containsExactlyInAnyOrder(Task.TaskStatus.CANCELLED, Task.TaskStatus.REQUESTED);
    }

    @Test
    void whatReplacesByNameIsAVersionOfWhatItReplaces() {
        Scene scene = Scene.with(world);
        Epikrise first = scene.epikrise();
        document(scene, FhirEpikrise.document(first));
        Epikrise other = next(first);
        Bundle bundle = FhirEpikrise.read(FhirEpikrise.document(other));
        Composition composition = FhirEpikrise.composition(bundle);
        composition.getIdentifier().setValue("urn:uuid:" + other.msgId());
        // By the id of the document that was sent, not of its Composition.
        composition
                .addRelatesTo()
                .setCode(DocumentRelationshipType.REPLACES)
                .getTargetIdentifier()
                .setSystem("urn:ietf:rfc:3986")
                .setValue("urn:uuid:" + first.msgId());
        Answer answer = document(scene, Scene.json(bundle));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/_history/2");
        assertThat(Scene.json(only(scene, Composition.class)))
                .contains(other.work().word());
        only(scene, CarePlan.class);
    }

    @Test
    void whatWasEnteredInErrorIsTakenBackAtNavToo() {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise first = scene.epikrise();
        document(scene, FhirEpikrise.document(first));
        scene.outgoing(first.msgId(), "RECEIPTED");
        Answer answer = document(scene, FhirEpikrise.document(next(first), CompositionStatus.ENTEREDINERROR));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(only(scene, Composition.class).getStatus()).isEqualTo(CompositionStatus.ENTEREDINERROR);
        assertThat(only(scene, CarePlan.class).getStatus()).isEqualTo(CarePlan.CarePlanStatus.ENTEREDINERROR);
        assertThat(scene.reviews()).extracting(Task::getStatus).containsExactly(Task.TaskStatus.CANCELLED);
        assertThat(scene.nav(2).get(1).note()).contains("er trukket tilbake");
    }

    private Epikrise next(Epikrise first) {
        Epikrise next = first.succeededBy("M", world.random());
        world.canary(next.health().word(), next.work().word());
        return next;
    }

    private <T extends Resource> T only(Scene scene, Class<T> type) {
        List<T> found = scene.search(scene.institution(), type);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Answer document(Scene scene, String body) {
        return world.http().post(scene.institution(), FhirEpikrise.DOCUMENTS, Http.FHIR, body);
    }

    /** What a case worker reads, without what is the person's own. */
    private static String said(Scene scene) {
        return scene.nav(1)
                .get(0)
                .note()
                .replaceAll("(?m)^.*fødselsnummer.*$", "-")
                .replaceAll("Consent/\\S+", "-");
    }

    private static TreeSet<String> decisions(JsonNode status) {
        TreeSet<String> decisions = new TreeSet<>();
        status.get("decisions")
                .valueStream()
                .forEach(row -> decisions.add(row.get("moment").asString() + " "
                        + row.get("category").asString() + " "
                        + row.get("effect").asString() + " "
                        + row.get("reason").asString()));
        return decisions;
    }
}
