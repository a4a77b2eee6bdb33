package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.util.UriUtils;

/**
 * One folder with a word of its own in every text of it, and every door asked by everybody who does not see it all. The direct
 * read of each resource says what a caller sees; no other door says more.
 */
@ExtendWith(SharedWorld.class)
class HiddenTest {

    private static final List<String> TYPES = List.of(
            "CarePlan",
            "CareTeam",
            "Goal",
            "ServiceRequest",
            "Observation",
            "Encounter",
            "Communication",
            "Consent",
            "Task",
            "Patient",
            "EpisodeOfCare",
            "Appointment",
            "Condition",
            "Composition",
            "DocumentReference",
            "Binary",
            "Provenance");
    private static final Set<String> MADE_BY_MESSAGES =
            Set.of("Appointment", "Condition", "Composition", "DocumentReference", "Binary", "Provenance");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final World world;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> exports = new ArrayList<>();
    private Scene scene;
    private List<String> folder;

    HiddenTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aFolderFullOfWords() {
        scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        scene.send(epikrise);
        scene.outgoing(
                epikrise.msgId(),
                scene.status(epikrise.msgId())
                        .get("outgoing")
                        .valueStream()
                        .map(row -> row.get("state").asString())
                        .toArray(String[]::new));
        words.put(epikrise.health().word(), "epikrise");
        words.put(epikrise.work().word(), "epikrise");
        int marked = 0;
        for (String reference : references()) {
            if (!MADE_BY_MESSAGES.contains(reference.substring(0, reference.indexOf('/')))) {
                marked += marked(reference) ? 1 : 0;
            }
        }
        assertThat(marked).isGreaterThan(4);
        folder = references();
        world.canary(words.keySet().toArray(String[]::new));
    }

    @AfterEach
    void exportsGo() {
        exports.forEach(status -> world.http().write(world.navToken(), "DELETE", status, ""));
    }

    @Test
    void noDoorTellsMoreThanTheDirectReadWhileNothingIsPermitted() {
        strangers().forEach(this::tellsNoMore);
    }

    @Test
    void noDoorTellsMoreThanTheDirectReadOnceThePersonPermits() {
        scene.permit();
        folder = references();
        String seen = tellsNoMore("nav", world.navToken());
        assertThat(seen).contains("CarePlan");
        tellsNoMore("another NAV", world.sandbox().token("nav", Map.of("org", "974652269")));
    }

    /** Asking for what is there and hidden is answered as asking for what was never there. */
    @Test
    void whatIsHiddenIsAsWhatIsNotThere() {
        scene.permit();
        String nav = world.navToken();
        for (String token : List.of(nav, world.institution(Organisation.OTHER.number()))) {
            for (String reference : oneOfEachType()) {
                if (world.http().get(token, "/fhir/" + reference).status() == 404) {
                    String nowhere = reference.substring(0, reference.indexOf('/') + 1) + UUID.randomUUID();
                    assertThat(probed(token, reference)).as(reference).isEqualTo(probed(token, nowhere));
                }
            }
        }
        // A person's name is no secret to who may see the person.
        words.values().removeIf(reference -> reference.startsWith("Patient/"));
        for (String word : words.keySet()) {
            for (String search : List.of(
                    "CarePlan?_content=%s",
                    "Patient?name:contains=%s",
                    "CarePlan?goal.description:contains=%s",
                    "CarePlan?care-team.name:contains=%s",
                    "Patient?_has:Goal:patient:description:contains=%s",
                    "EpisodeOfCare?type:text=%s",
                    "CarePlan?category:text=%s",
                    "Encounter?type:text=%s",
                    "ServiceRequest?code:text=%s")) {
                assertThat(searched(nav, search, word))
                        .as(search)
                        .isEqualTo(searched(nav, search, "qxqx" + word.substring(0, 2)));
            }
        }
    }

    private List<String> oneOfEachType() {
        Map<String, String> one = new LinkedHashMap<>();
        folder.forEach(reference -> one.putIfAbsent(reference.substring(0, reference.indexOf('/')), reference));
        return List.copyOf(one.values());
    }

    private Map<String, String> strangers() {
        Map<String, String> all = new LinkedHashMap<>();
        SyntheticPerson other = SyntheticPerson.random(world.random());
        world.canary(other.number());
        all.put("nav", world.navToken());
        all.put("employer", world.sandbox().token("employer"));
        all.put("job specialist", world.sandbox().token("job-specialist"));
        all.put("another institution", world.institution(Organisation.OTHER.number()));
        all.put("another person", world.person(other.number()));
        return all;
    }

    /** @return what the direct reads tell */
    private String tellsNoMore(String who, String token) {
        StringBuilder told = new StringBuilder();
        for (String reference : folder) {
            Answer answer = world.http().get(token, "/fhir/" + reference);
            assertThat(answer.status()).as(who + " " + reference).isIn(200, 404);
            if (answer.status() == 200) {
                told.append(answer.text());
            }
        }
        String seen = told.toString();
        Set<String> hidden = new LinkedHashSet<>(words.keySet());
        folder.forEach(reference -> hidden.add(reference.substring(reference.indexOf('/') + 1)));
        hidden.removeIf(seen::contains);
        if (!seen.contains(scene.person().number())) {
            hidden.add(scene.person().number());
        }
        assertThat(hidden).hasSizeGreaterThan(10);
        for (String address : doors()) {
            Answer answer = world.http().get(token, address);
            assertThat(answer.status()).as(who + " " + address).isLessThan(500);
            holdsNone(answer, hidden, who + " " + address);
        }
        for (String body : bundles()) {
            Answer answer = world.http().post(token, "/fhir", Http.FHIR, body);
            assertThat(answer.status()).as(who).isEqualTo(200);
            holdsNone(answer, hidden, who + " batch");
        }
        exported(token).forEach(answer -> holdsNone(answer, hidden, who + " $export"));
        return seen;
    }

    private static void holdsNone(Answer answer, Set<String> hidden, String where) {
        String text = answer.text() + answer.headers().map();
        hidden.forEach(one -> assertThat(text.contains(one))
                .as("%s tells %s: %s", where, one, text)
                .isFalse());
    }

    /** Doors whose address names nothing that is hidden. */
    private List<String> doors() {
        List<String> doors = new ArrayList<>();
        for (String type : TYPES) {
            String search = "/fhir/" + type + "?";
            doors.add(search + "_count=500&_sort=-_lastUpdated");
            doors.add(search + "_count=500&_total=accurate&_summary=text");
            doors.add(search + "_count=500&_include=*&_revinclude=*&_include:iterate=*");
            doors.add(search + "_count=500&_summary=data&_sort=_id");
            doors.add("/fhir/" + type + "/_history?_count=500");
        }
        doors.add("/fhir/Organization?_count=500&_revinclude=*&_revinclude:iterate=*");
        doors.add("/fhir/Practitioner?_count=500&_revinclude=*");
        doors.add("/fhir/$changes?_count=500");
        return doors;
    }

    private List<String> bundles() {
        Bundle batch = new Bundle();
        batch.setType(Bundle.BundleType.BATCH);
        folder.forEach(reference -> {
            get(batch, reference);
            get(batch, reference + "/_history");
            get(batch, reference + "/_history/1");
            get(batch, reference + "?_summary=text");
        });
        folder.stream()
                .filter(name -> name.matches("(Patient|EpisodeOfCare)/.*"))
                .forEach(name -> {
                    get(batch, name + "/$everything");
                    get(batch, name + "/$folder");
                });
        get(batch, "$changes?_count=500");
        get(batch, "CarePlan?_include=*&_revinclude=*&_count=100");
        return List.of(Scene.json(batch));
    }

    private static void get(Bundle batch, String address) {
        batch.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl(address);
    }

    private List<Answer> exported(String token) {
        Answer asked = world.http()
                .write(token, "GET", "/fhir/$export?_type=" + String.join(",", TYPES), "", "Prefer", "respond-async");
        if (asked.status() != 202) {
            return List.of(asked);
        }
        String status = asked.headers().firstValue("Content-Location").orElseThrow();
        exports.add(status);
        org.awaitility.Awaitility.await()
                .atMost(World.PATIENCE)
                .until(() -> world.http().get(token, status).status() == 200);
        Answer manifest = world.http().get(token, status);
        List<Answer> all = new ArrayList<>(List.of(manifest));
        manifest.json()
                .get("output")
                .forEach(file -> all.add(world.http().get(token, file.get("url").asString())));
        return all;
    }

    /** What every door says of one name, without the name. */
    private List<String> probed(String token, String reference) {
        String type = reference.substring(0, reference.indexOf('/'));
        String id = reference.substring(reference.indexOf('/') + 1);
        String address = "/fhir/" + reference;
        String body = "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + "\"}";
        String test = "[{\"op\":\"test\",\"path\":\"/id\",\"value\":\"" + id + "\"}]";
        Http http = world.http();
        List<Answer> answers = new ArrayList<>();
        answers.add(http.get(token, address));
        answers.add(http.get(token, address + "/_history/1"));
        answers.add(http.get(token, address + "/_history"));
        answers.add(http.get(token, address + "?_summary=text"));
        answers.add(http.get(token, address + "/$everything"));
        answers.add(http.get(token, address + "/$folder"));
        answers.add(http.write(token, "HEAD", address, ""));
        answers.add(http.put(token, address, body, null));
        answers.add(http.put(token, address, body, "1"));
        answers.add(http.write(token, "PUT", address, body, "If-None-Match", "*"));
        answers.add(
                http.write(token, "PUT", "/fhir/" + type + "?_id=" + id, body.replace(",\"id\":\"" + id + "\"", "")));
        answers.add(http.patch(token, address, "application/json-patch+json", test));
        answers.add(http.patch(token, "/fhir/" + type + "?_id=" + id, "application/json-patch+json", test));
        answers.add(http.write(token, "DELETE", address, ""));
        answers.add(http.write(token, "DELETE", address, "", "If-Match", "W/\"1\""));
        answers.add(http.write(token, "DELETE", "/fhir/" + type + "?_id=" + id, ""));
        answers.add(http.write(token, "POST", "/fhir/" + type, body, "If-None-Exist", "_id=" + id));
        answers.add(http.get(token, "/fhir/" + type + "?_id=" + id));
        answers.add(http.get(token, "/fhir/Task?focus=" + reference + "&_summary=count"));
        answers.add(http.get(token, "/fhir/CarePlan?goal=" + reference + "&_total=accurate"));
        answers.add(http.get(token, "/fhir/Organization?_has:CareTeam:participant:_id=" + id));
        return answers.stream().map(answer -> plain(answer, id)).toList();
    }

    private String searched(String token, String search, String word) {
        Answer answer = world.http().get(token, "/fhir/" + String.format(search, UriUtils.encode(word, "UTF-8")));
        return plain(answer, UriUtils.encode(word, "UTF-8"));
    }

    private static String plain(Answer answer, String name) {
        String text = answer.text().replace(name, "NAME");
        text = MOMENT.matcher(text).replaceAll("MOMENT");
        return answer.status() + " " + NAME.matcher(text).replaceAll("NAME")
                + answer.headers().firstValue("ETag").orElse("")
                + answer.headers()
                        .firstValue("Last-Modified")
                        .map(x -> "modified")
                        .orElse("")
                + answer.headers().firstValue("Location").map(x -> "location").orElse("");
    }

    private List<String> references() {
        return world.jdbc()
                .queryForList(
                        "select type || '/' || id from resource where patient_id = cast(? as uuid) order by 1",
                        String.class,
                        scene.patientId());
    }

    /** Puts a word of its own into every text of a resource. */
    private boolean marked(String reference) {
        Answer read = world.http().get(scene.institution(), "/fhir/" + reference);
        if (read.status() != 200) {
            return false;
        }
        DomainResource resource = (DomainResource) Scene.parse(read);
        String word = "Skjulord" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        mark(resource, word);
        Resource named = resource.setId(reference);
        Answer answer = scene.update(scene.institution(), named);
        if (answer.status() == 200) {
            words.put(word, reference);
        }
        return answer.status() == 200;
    }

    private static void mark(Base base, String word) {
        if (base instanceof CodeableConcept concept) {
            concept.setText(word);
        } else if (base instanceof Reference reference) {
            reference.setDisplay(word);
        } else if (base instanceof Annotation note) {
            note.setText(word);
        } else if (base instanceof StringType text) {
            text.setValue(word);
        } else if (!(base instanceof Identifier
                || base instanceof Coding
                || base instanceof Extension
                || base instanceof Meta
                || base.isPrimitive())) {
            for (Property property : base.children()) {
                property.getValues().forEach(value -> mark(value, word));
            }
        }
    }
}
