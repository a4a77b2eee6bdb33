package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.adapter.validation.Validation;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Messages are taken in without a check against the profiles; what they leave in the store satisfies them all the same. */
@ExtendWith(SharedWorld.class)
class StoredResourcesTest {

    @TempDir
    static Path keys;

    private final World world;

    StoredResourcesTest(World world) {
        this.world = world;
    }

    @Test
    void everythingStoredForAPersonIsValid() throws Exception {
        Scene scene = Scene.with(world);
        scene.permit();
        Epikrise first = scene.epikrise();
        scene.send(first);
        assertThat(scene.complete(scene.review()).status()).isEqualTo(200);
        scene.nav(2);
        Epikrise referral = scene.epikrise();
        accepted(scene.post(referral.fill(Epikrise.template("henvisning.xml")).getBytes(StandardCharsets.UTF_8)));
        Epikrise dialogue = scene.epikrise();
        accepted(scene.post(
                new Signing(world, keys).sign("sender", dialogue.fill(Epikrise.template("dialogmelding.xml")))));
        Epikrise mistaken = scene.epikrise();
        scene.send(mistaken);
        scene.send(mistaken.succeededBy("C", world.random()));
        world.quiet();

        List<StoredResource> stored = stored(UUID.fromString(scene.patientId()));
        assertThat(stored)
                .extracting(found -> found.resource().fhirType())
                .contains("EpisodeOfCare", "Patient", "CareTeam", "CarePlan", "Communication", "Task", "ServiceRequest")
                .contains("Composition", "Condition", "DocumentReference", "Encounter", "Observation", "Provenance");
        assertThat(errors(stored)).isEmpty();
        assertThat(errors(stored(ResourceStore.SHARED))).isEmpty();
    }

    @Test
    void whatTheServerMakesClaimsTheProfileOfItsKind() {
        Scene scene = Scene.with(world);
        scene.permit();
        scene.send(scene.epikrise());

        assertThat(stored(UUID.fromString(scene.patientId())))
                .extracting(StoredResource::resource)
                // The person was registered, and permitted, over FHIR, by somebody who claimed nothing.
                .filteredOn(resource -> !List.of("Patient", "Consent").contains(resource.fhirType()))
                .allSatisfy(resource -> assertThat(resource.getMeta().getProfile())
                        .as(resource.fhirType())
                        .isNotEmpty());
    }

    /** Whom nobody registered: the message makes the Patient too. */
    @Test
    void theSameOfAPersonWhoWasNotKnown() {
        SyntheticPerson person = SyntheticPerson.random(world.random());
        Epikrise epikrise = Epikrise.about(person, Organisation.SENDER, world.random());
        world.canary(person.number(), epikrise.health().word(), epikrise.work().word());
        accepted(world.http()
                .post(world.institution(Organisation.SENDER.number()), "/messages", Http.XML, epikrise.bytes()));

        UUID patient = patient(person);
        assertThat(stored(patient))
                .extracting(StoredResource::resource)
                .allSatisfy(resource -> assertThat(resource.getMeta().getProfile())
                        .as(resource.fhirType())
                        .isNotEmpty());
        assertThat(errors(stored(patient))).isEmpty();
    }

    /** Only an emergency comes without a name. That it was not there is no name: the first message that has one gives it. */
    @Test
    void aNameThatWasMissingComesWithALaterMessage() {
        SyntheticPerson person = SyntheticPerson.random(world.random());
        Epikrise epikrise = Epikrise.about(person, Organisation.SENDER, world.random());
        world.canary(person.number(), epikrise.health().word(), epikrise.work().word());
        String nameless = epikrise.fill(Epikrise.template("henvisning.xml"))
                .replaceFirst("<Name>[^<]*</Name>", "")
                .replace("<Priority V=\"3\"", "<Priority V=\"0\"");
        String institution = world.institution(Organisation.SENDER.number());
        accepted(world.http().post(institution, "/messages", Http.XML, nameless.getBytes(StandardCharsets.UTF_8)));
        assertThat(names(person)).containsExactly((String) null);

        Epikrise later = Epikrise.about(person, Organisation.SENDER, world.random());
        world.canary(later.health().word(), later.work().word());
        accepted(world.http().post(institution, "/messages", Http.XML, later.bytes()));
        assertThat(names(person)).containsExactly(person.familyName());
    }

    private List<String> names(SyntheticPerson person) {
        return stored(patient(person)).stream()
                .map(StoredResource::resource)
                .filter(Patient.class::isInstance)
                .flatMap(found -> ((Patient) found).getName().stream())
                .map(HumanName::getFamily)
                .toList();
    }

    private UUID patient(SyntheticPerson person) {
        return world.sandbox()
                .applicationContext()
                .getBean(PatientRegistry.class)
                .find(new PatientRegistry.NationalId(IdentifierSystem.FNR.uri(), person.number()))
                .orElseThrow();
    }

    private List<String> errors(List<StoredResource> stored) {
        Validation validation = world.sandbox().applicationContext().getBean(Validation.class);
        List<String> errors = new ArrayList<>();
        for (StoredResource found : stored) {
            Resource resource = found.resource();
            validation.validate(resource).stream()
                    .filter(Issue::refuses)
                    .forEach(issue -> errors.add(resource.fhirType() + " " + issue.path() + " " + issue.rule()));
        }
        return errors;
    }

    private List<StoredResource> stored(UUID owner) {
        ResourceStore store = world.sandbox().applicationContext().getBean(ResourceStore.class);
        return world.jdbc().queryForList("select type, id from resource where patient_id = ?", owner).stream()
                .map((Map<String, Object> row) -> store.read((String) row.get("type"), (String) row.get("id")))
                .map(found -> found.orElseThrow())
                .toList();
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body()).accepted()).as(answer.text()).isTrue();
    }
}
