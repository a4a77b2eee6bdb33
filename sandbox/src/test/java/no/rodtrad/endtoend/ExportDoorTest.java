package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** NAV exports what it may see, and nothing else, over HTTP. */
@ExtendWith(SharedWorld.class)
class ExportDoorTest {

    private static final int PERSONS = 12;
    private static final int STAYS = 25;

    private final World world;
    private final List<String> asked = new ArrayList<>();

    ExportDoorTest(World world) {
        this.world = world;
    }

    @AfterEach
    void exportsGo() {
        asked.forEach(status -> world.http().write(world.navToken(), "DELETE", status, ""));
    }

    /** Three hundred stays of persons of whom every other one consents, compared with reading each of them. */
    @Test
    void theFilesHoldWhatNavReadsOneByOne() {
        List<String> stays = folders();
        past();
        JsonNode manifest = done(ask("/fhir/$export?_type=Encounter,Patient"));
        assertThat(manifest.get("requiresAccessToken").asBoolean()).isTrue();
        Map<String, String> exported = lines(manifest, "Encounter");
        Map<String, String> read = new TreeMap<>();
        for (String id : stays) {
            Answer answer = world.http().get(world.navToken(), "/fhir/Encounter/" + id);
            if (answer.status() == 200) {
                read.put(id, answer.text());
            }
        }
        assertThat(read).hasSize(PERSONS / 2 * STAYS);
        assertThat(exported.keySet().stream().filter(stays::contains))
                .containsExactlyInAnyOrderElementsOf(read.keySet());
        read.forEach((id, body) -> assertThat(exported.get(id)).isEqualTo(body));
        assertThat(file(manifest, "Encounter").get("count").asInt()).isEqualTo(exported.size());
        assertThat(lines(manifest, "Patient")).hasSizeGreaterThanOrEqualTo(PERSONS / 2);
        Long rows = world.jdbc()
                .queryForObject(
                        "select count(distinct patient_id) from audit where subject = 'Encounter' and detail like 'export/%'",
                        Long.class);
        assertThat(rows).isGreaterThanOrEqualTo(PERSONS / 2);
    }

    @Test
    void aLaterWriteIsNotInItAndAWithdrawalIsHeededWhenItIsFetched() {
        Scene scene = Scene.with(world);
        Consent consent = scene.permit();
        String id = stay(UUID.fromString(scene.patientId()));
        past();
        JsonNode manifest = done(ask("/fhir/Group/folders/$export?_type=Encounter"));
        String later = stay(UUID.fromString(scene.patientId()));
        assertThat(lines(manifest, "Encounter")).containsKey(id).doesNotContainKey(later);
        past();
        JsonNode since = done(ask("/fhir/$export?_type=Encounter&_since="
                + manifest.get("transactionTime").asString()));
        assertThat(lines(since, "Encounter")).containsKey(later).doesNotContainKey(id);
        scene.withdraw(consent);
        assertThat(lines(manifest, "Encounter")).doesNotContainKeys(id, later);
    }

    @Test
    void anotherClientSeesNothingOfIt() {
        Scene.with(world).permit();
        past();
        String status = ask("/fhir/$export?_type=Patient");
        JsonNode manifest = done(status);
        String address = address(file(manifest, "Patient"));
        String other = world.sandbox().token("nav", Map.of("org", "974652269"));
        for (String one : List.of(status, address)) {
            refused(world.http().get(other, one), 404, "RT-ACC-004");
            assertThat(world.http().get(null, one).status()).isEqualTo(401);
        }
        refused(world.http().write(other, "DELETE", status, ""), 404, "RT-ACC-004");
        assertThat(world.http().write(world.navToken(), "DELETE", status, "").status())
                .isEqualTo(202);
        refused(world.http().get(world.navToken(), status), 404, "RT-ACC-004");
        refused(world.http().get(world.navToken(), address), 404, "RT-ACC-004");
    }

    @Test
    void whatCannotBeExportedIsRefusedWithItsCode() {
        refused(world.http().get(world.navToken(), "/fhir/$export"), 400, "RT-EXP-001");
        for (String wrong : List.of(
                "_type=Nothing",
                "_type=",
                "_since=yesterday",
                "_outputFormat=text/csv",
                "_typeFilter=Patient%3Fx",
                "x=y")) {
            refused(kickOff(world.navToken(), "/fhir/$export?" + wrong), 400, "RT-EXP-002");
        }
        refused(kickOff(world.navToken(), "/fhir/Group/others/$export"), 404, "RT-ACC-004");
        String limits =
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"_type\",\"valueString\":\"Task\"}]}";
        refused(
                world.http().write(world.navToken(), "POST", "/fhir/$export", limits, "Prefer", "respond-async"),
                405,
                "RT-FHR-012");
        Scene scene = Scene.with(world);
        refused(kickOff(scene.institution(), "/fhir/$export"), 403, "RT-ACC-003");
        refused(kickOff(scene.self(), "/fhir/$export"), 403, "RT-ACC-003");
        for (int n = 0; n < 3; n++) {
            ask("/fhir/$export?_type=Task");
        }
        refused(kickOff(world.navToken(), "/fhir/$export"), 429, "RT-EXP-003");
        refused(world.http().get(world.navToken(), "/fhir/$export-status?job=x"), 404, "RT-ACC-004");
        refused(world.http().get(world.navToken(), "/fhir/$export-status"), 400, "RT-FHR-011");
    }

    /** The moment of an export lies a little back, so that it is settled. */
    private static void past() {
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
    }

    private Answer kickOff(String token, String address) {
        return world.http().write(token, "GET", address, "", "Prefer", "respond-async");
    }

    private String ask(String address) {
        Answer answer = kickOff(world.navToken(), address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        String location = answer.headers().firstValue("Content-Location").orElseThrow();
        String status = location.substring(location.indexOf("/fhir/"));
        asked.add(status);
        return status;
    }

    private JsonNode done(String status) {
        await().atMost(World.PATIENCE).until(() -> {
            Answer answer = world.http().get(world.navToken(), status);
            assertThat(answer.status()).as(answer.text()).isIn(200, 202);
            return answer.status() == 200;
        });
        return world.http().get(world.navToken(), status).json();
    }

    private static JsonNode file(JsonNode manifest, String type) {
        return manifest.get("output")
                .valueStream()
                .filter(file -> file.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String address(JsonNode file) {
        String url = file.get("url").asString();
        return url.substring(url.indexOf("/fhir/"));
    }

    /** The lines of a file by the id of their resource, each of which comes once. */
    private Map<String, String> lines(JsonNode manifest, String type) {
        Answer answer = world.http().get(world.navToken(), address(file(manifest, type)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/fhir+ndjson");
        Map<String, String> lines = new HashMap<>();
        answer.text().lines().forEach(line -> {
            Resource one = (Resource) ca.uhn.fhir.context.FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(line);
            assertThat(one.fhirType()).isEqualTo(type);
            assertThat(lines.put(one.getIdElement().getIdPart(), line)).isNull();
        });
        return lines;
    }

    private List<String> folders() {
        List<String> stays = new ArrayList<>();
        for (int p = 0; p < PERSONS; p++) {
            UUID patient = UUID.randomUUID();
            Patient person = new Patient();
            person.setId(patient.toString());
            put(patient, person);
            if (p % 2 == 0) {
                Consent consent = (Consent) ca.uhn.fhir.context.FhirContext.forR4Cached()
                        .newJsonParser()
                        .parseResource(
                                ConsentBody.towardsNav(patient.toString(), Organisation.SENDER, OffsetDateTime.now())
                                        .toString());
                consent.setId(UUID.randomUUID().toString());
                put(patient, consent);
            }
            for (int n = 0; n < STAYS; n++) {
                stays.add(stay(patient));
            }
        }
        return stays;
    }

    private String stay(UUID patient) {
        Encounter stay = new Encounter();
        stay.setId(UUID.randomUUID().toString());
        stay.setStatus(Encounter.EncounterStatus.INPROGRESS);
        stay.getClass_()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("IMP");
        stay.getSubject().setReference("Patient/" + patient);
        stay.getPeriod().setStart(new Date());
        put(patient, stay);
        return stay.getIdElement().getIdPart();
    }

    private void put(UUID patient, Resource resource) {
        world.sandbox()
                .applicationContext()
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> world.sandbox()
                        .applicationContext()
                        .getBean(ResourceStore.class)
                        .put(patient, resource, null));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
