package no.rodtrad.adapter.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.rodtrad.adapter.folder.PatientRegistry.NationalId;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.SideBySide;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.IdentifierSystem;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class PatientRegistryTest {

    private final PatientRegistry registry = Database.transactional(new PatientRegistry(Database.jdbc()));

    @Test
    void whoIsNewIsFoundAfterwards() {
        NationalId id = fresh();
        assertThat(registry.find(id)).isEmpty();
        UUID patient = resolve(id);
        assertThat(registry.find(id)).contains(patient);
        assertThat(resolve(id)).isEqualTo(patient);
        assertThat(registry.find(new NationalId(IdentifierSystem.DNR.uri(), id.value())))
                .as("the same number in another system")
                .isEmpty();
    }

    @Test
    void onlyInATransaction() {
        assertThatThrownBy(() -> registry.resolve(List.of(fresh())))
                .isInstanceOf(IllegalTransactionStateException.class);
        NationalId id = fresh();
        Database.rolledBack(() -> registry.resolve(List.of(id)));
        assertThat(registry.find(id)).isEmpty();
    }

    @Test
    void aFurtherNumberBelongsToThePersonThatIsKnown() {
        NationalId known = fresh();
        NationalId further = fresh();
        UUID patient = resolve(known);
        assertThat(resolve(further, known)).isEqualTo(patient);
        assertThat(resolve(further)).isEqualTo(patient);
    }

    @Test
    void twoKnownPersonsAreNeitherChosenBetweenNorJoined() {
        NationalId one = fresh();
        NationalId other = fresh();
        NationalId further = fresh();
        UUID first = resolve(one);
        UUID second = resolve(other);
        Database.rolledBack(() -> assertThat(registry.resolve(List.of(further, one, other)))
                .isEqualTo(Result.refused(ErrorCode.PATIENTS_MEET)));
        assertThat(registry.find(one)).contains(first);
        assertThat(registry.find(other)).contains(second);
        assertThat(registry.find(further)).isEmpty();
    }

    @Test
    void oneNumberIsOnePersonHoweverManyAsk() throws Exception {
        for (int round = 0; round < 20; round++) {
            NationalId id = fresh();
            List<UUID> answers = SideBySide.run(8, n -> () -> resolve(id));
            assertThat(answers).containsOnly(answers.get(0));
            assertThat(registry.find(id)).contains(answers.get(0));
        }
    }

    /** Senders write a person's numbers in any order. */
    @Test
    void severalNumbersInAnyOrderAreOnePerson() throws Exception {
        for (int round = 0; round < 20; round++) {
            List<NationalId> ids = List.of(fresh(), fresh(), fresh());
            int seed = round;
            List<UUID> answers = SideBySide.run(8, n -> () -> {
                List<NationalId> own = new ArrayList<>(ids);
                Collections.shuffle(own, new Random(seed * 8L + n));
                return resolve(own.toArray(NationalId[]::new));
            });
            assertThat(answers).containsOnly(answers.get(0));
        }
    }

    @Test
    void aNumberThatSomebodyIsJustRegisteringDecidesWhoItIs() throws Exception {
        NationalId shared = fresh();
        NationalId further = fresh();
        CompletableFuture<UUID> second = new CompletableFuture<>();
        UUID first = Database.inTransaction(() -> {
            UUID patient = registry.resolve(List.of(shared)).orElseThrow();
            new Thread(() -> second.complete(resolve(further, shared))).start();
            waits(second);
            return patient;
        });
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(first);
        assertThat(registry.find(further)).contains(first);
        assertThat(registry.find(shared)).contains(first);
    }

    @Test
    void whoHoldsAPersonMakesOthersWait() throws Exception {
        NationalId id = fresh();
        UUID patient = resolve(id);
        CompletableFuture<Void> second = new CompletableFuture<>();
        Database.inTransaction(() -> {
            registry.hold(patient);
            new Thread(() -> {
                        Database.inTransaction(() -> registry.hold(patient));
                        second.complete(null);
                    })
                    .start();
            waits(second);
        });
        second.get(10, TimeUnit.SECONDS);
    }

    private static void waits(CompletableFuture<?> other) {
        try {
            other.get(300, TimeUnit.MILLISECONDS);
            throw new AssertionError("did not wait");
        } catch (TimeoutException e) {
            assertThat(other).isNotDone();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private UUID resolve(NationalId... ids) {
        return Database.inTransaction(() -> registry.resolve(List.of(ids)).orElseThrow());
    }

    /** No number of a person: the registry does not look at its form. */
    private static NationalId fresh() {
        return new NationalId(IdentifierSystem.FNR.uri(), UUID.randomUUID().toString());
    }
}
