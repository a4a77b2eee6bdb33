package no.rodtrad.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.Wiring;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Changes come in the order of their transactions, as numbers and not as they are written. */
class ChangeLogTest {

    private static final ChangeLog.Place BEGINNING = new ChangeLog.Place(BigInteger.ZERO, 0, 0);

    private final Wiring wiring = new Wiring(Clock.systemUTC());
    private final ChangeLog log = wiring.get(ChangeLog.class);
    private final UUID patient = UUID.randomUUID();

    @Test
    void aTransactionWithMoreDigitsComesAfterOneWithFewer() {
        for (int version = 1; version <= 3; version++) {
            Patient written = new Patient();
            written.setId(patient.toString());
            written.addName().setFamily("Versjon" + version);
            Database.inTransaction(() -> wiring.get(ResourceStore.class).put(patient, written, null));
        }
        numbered(1, "9");
        numbered(2, "10");
        numbered(3, "100");
        ChangeLog.Scope scope = new ChangeLog.Scope(patient, null);
        assertThat(versions(log.between(BEGINNING, log.head(), scope, 10))).containsExactly(1, 2, 3);
        assertThat(versions(log.between(BEGINNING, log.head(), scope, 2)))
                .as("the first two")
                .containsExactly(1, 2);
    }

    private static List<Integer> versions(List<ChangeLog.Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.ofAccess())
                .map(ChangeLog.Entry::version)
                .toList();
    }

    private void numbered(int version, String transaction) {
        Database.jdbc()
                .sql("update resource_version set xid = cast(:transaction as xid8)"
                        + " where patient_id = :patient and version = :version")
                .param("transaction", transaction)
                .param("patient", patient)
                .param("version", version)
                .update();
    }
}
