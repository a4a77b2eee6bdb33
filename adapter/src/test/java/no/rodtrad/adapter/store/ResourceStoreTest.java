package no.rodtrad.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.MovedClock;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class ResourceStoreTest {

    private final MovedClock clock = new MovedClock();
    private final ResourceStore store = Database.transactional(new ResourceStore(
            Database.jdbc(),
            new ResourceCodec(),
            new Indexer(SearchParameters.packaged(), Set.of()),
            new AccessState(Database.jdbc()),
            clock));
    private final ResourceHistory history = new ResourceHistory(Database.jdbc(), new ResourceCodec());
    private final UUID patient = UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();

    @Test
    void everyChangeIsAVersionAndEveryVersionStays() {
        for (int version = 1; version <= 5; version++) {
            StoredResource stored = put(stay("location " + version));
            assertThat(stored.version()).isEqualTo(version);
            assertThat(stored.updated()).isEqualTo(clock.instant());
            assertThat(stored.versionedReference()).isEqualTo("Encounter/" + id + "/_history/" + version);
            clock.pass(Duration.ofSeconds(1));
        }
        for (int version = 1; version <= 5; version++) {
            StoredResource read = store.read("Encounter", id, version).orElseThrow();
            assertThat(text(read)).isEqualTo("location " + version);
            assertThat(read.version()).isEqualTo(version);
            assertThat(read.resource().getMeta().getVersionId()).isEqualTo(Integer.toString(version));
            assertThat(read.resource().getMeta().getLastUpdated()).isEqualTo(java.util.Date.from(read.updated()));
        }
        assertThat(text(store.read("Encounter", id).orElseThrow())).isEqualTo("location 5");
        assertThat(store.read("Encounter", id, 0)).isEmpty();
        assertThat(store.read("Encounter", id, 6)).isEmpty();
        assertThat(store.read("Observation", id)).isEmpty();
    }

    @Test
    void theSameContentIsNoNewVersion() {
        StoredResource first = put(stay("here"));
        clock.pass(Duration.ofSeconds(1));
        StoredResource again = put(stay("here"));
        assertThat(again.version()).isEqualTo(1);
        assertThat(again.updated()).isEqualTo(first.updated());
        put(stay("there"));
        assertThat(put(stay("here")).version()).as("back to what it was").isEqualTo(3);
    }

    /** What is read carries id, version and time of the store; they are no content. */
    @Test
    void whatWasReadAndPutBackIsNoNewVersion() {
        put(stay("here"));
        put(stay("there"));
        clock.pass(Duration.ofSeconds(1));
        StoredResource read = store.read("Encounter", id).orElseThrow();
        assertThat(put(read.resource()).version()).isEqualTo(2);
        Encounter stated = stay("there");
        stated.getMeta().setVersionId("17").setLastUpdated(new java.util.Date(0));
        assertThat(put(stated).version()).isEqualTo(2);
    }

    @Test
    void narrativeIsKeptApart() {
        Encounter stay = stay("here");
        Narrative text = new Narrative();
        text.setStatus(Narrative.NarrativeStatus.GENERATED);
        text.setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">written</div>");
        stay.setText(text);
        StoredResource stored = put(stay);
        assertThat(stay.hasText()).as("what the caller has in hand").isTrue();
        for (StoredResource one : List.of(stored, store.read("Encounter", id).orElseThrow())) {
            assertThat(((Encounter) one.resource()).hasText()).isFalse();
            assertThat(one.narrative()).contains("written");
        }
        assertThat(put(stay("here")).version()).as("without it").isEqualTo(2);
    }

    @Test
    void anIdBelongsToOnePersonForEver() {
        put(stay("here"));
        assertThatThrownBy(() -> Database.inTransaction(() -> store.put(UUID.randomUUID(), stay("there"), null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(id);
        assertThat(store.read("Encounter", id).orElseThrow().patientId()).isEqualTo(patient);
        assertThat(store.read("Encounter", id, 2)).isEmpty();
    }

    @Test
    void nothingIsStoredOutsideATransaction() {
        assertThatThrownBy(() -> store.put(patient, stay("here"), null))
                .isInstanceOf(IllegalTransactionStateException.class);
        Database.rolledBack(() -> store.put(patient, stay("here"), null));
        assertThat(store.read("Encounter", id)).isEmpty();
        assertThat(store.read("Encounter", id, 1)).isEmpty();
    }

    @Test
    void isFoundByPersonAndByDocument() {
        String document = "document-" + id;
        Database.inTransaction(() -> store.put(patient, stay("here"), document));
        assertThat(store.ofDocument(document))
                .extracting(ResourceStoreTest::text)
                .containsExactly("here");
        put(stay("there"));
        assertThat(store.ofDocument(document))
                .as("a change over FHIR leaves it with its document")
                .extracting(ResourceStoreTest::text)
                .containsExactly("there");
        assertThat(store.ofPatient(patient, "Encounter"))
                .extracting(ResourceStoreTest::text)
                .containsExactly("there");
        assertThat(store.ofPatient(patient, "Observation")).isEmpty();
        assertThat(store.ofPatient(UUID.randomUUID(), "Encounter")).isEmpty();
    }

    @Test
    void whatIsDeletedIsGoneAndItsVersionsStay() {
        put(stay("here"));
        clock.pass(Duration.ofSeconds(1));
        StoredResource gone = delete().orElseThrow();
        assertThat(gone.version()).isEqualTo(2);
        assertThat(gone.deleted()).isTrue();
        assertThatThrownBy(gone::resource).isInstanceOf(IllegalStateException.class);
        assertThat(delete()).as("a second time").isEmpty();
        assertThat(store.read("Encounter", id)).isEmpty();
        assertThat(store.readOrDeleted("Encounter", id).orElseThrow().deleted()).isTrue();
        assertThat(store.ofPatient(patient, "Encounter")).isEmpty();
        assertThat(text(store.read("Encounter", id, 1).orElseThrow())).isEqualTo("here");
        assertThat(store.read("Encounter", id, 2).orElseThrow().deleted()).isTrue();
        assertThat(history.of("Encounter", id, Integer.MAX_VALUE, 10))
                .extracting(StoredResource::version)
                .containsExactly(2, 1);
        assertThat(put(stay("here")).version()).as("brought back as it was").isEqualTo(3);
        assertThat(text(store.read("Encounter", id).orElseThrow())).isEqualTo("here");
    }

    private Optional<StoredResource> delete() {
        return Database.inTransaction(() -> store.delete(patient, "Encounter", id));
    }

    private StoredResource put(Resource resource) {
        return Database.inTransaction(() -> store.put(patient, resource, null));
    }

    private Encounter stay(String where) {
        Encounter stay = new Encounter();
        stay.setId(id);
        stay.setStatus(Encounter.EncounterStatus.FINISHED);
        stay.addLocation().getLocation().setDisplay(where);
        return stay;
    }

    private static String text(StoredResource stored) {
        return ((Encounter) stored.resource())
                .getLocationFirstRep()
                .getLocation()
                .getDisplay();
    }
}
