package no.rodtrad.adapter.folder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.store.AccessState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations take part in a person's folder: those that sent something to it, those it was addressed to, and
 * those that wrote to it over FHIR. Taking part is a relation, not yet a permission.
 */
@Component
public class FolderParties {

    private final JdbcClient jdbc;
    private final AccessState access;
    private final Clock clock;

    FolderParties(JdbcClient jdbc, AccessState access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** How an organisation came to take part. */
    public enum Relation {
        SENDER,
        RECIPIENT,
        WRITER
    }

    /** @param keys organisation keys such as {@code HER:12345} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(UUID patientId, Collection<String> keys, Relation relation) {
        // In one order, or two transactions could wait for each other.
        List<String[]> named =
                keys.stream().sorted().map(key -> key.split(":", 2)).toList();
        int joined = jdbc.sql("insert into folder_party (patient_id, system, value, role, since)"
                        + " select :patient, party.system, party.value, :role, cast(:since as timestamptz)"
                        + " from unnest(:systems, :values) as party (system, value) on conflict do nothing")
                .param("patient", patientId)
                .param("role", relation.name())
                .param("since", Timestamp.from(clock.instant()))
                .param("systems", named.stream().map(key -> key[0]).toArray(String[]::new))
                .param("values", named.stream().map(key -> key[1]).toArray(String[]::new))
                .update();
        if (joined > 0) {
            access.changed(patientId);
        }
    }

    /**
     * The persons in whose folders an organisation takes part, in no order.
     *
     * @param keys any of which it is known by
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<UUID> foldersOf(Collection<String> keys, int limit) {
        return jdbc.sql("select distinct patient_id from folder_party"
                        + " join unnest(cast(:systems as text[]), cast(:values as text[])) as k (system, value)"
                        + " using (system, value) limit :limit")
                .param(
                        "systems",
                        keys.stream()
                                .map(key -> key.substring(0, key.indexOf(':')))
                                .toArray(String[]::new))
                .param(
                        "values",
                        keys.stream()
                                .map(key -> key.substring(key.indexOf(':') + 1))
                                .toArray(String[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .set();
    }

    /** The keys of all organisations that take part in the person's folder. */
    @Transactional(readOnly = true)
    public Set<String> of(UUID patientId) {
        return jdbc.sql("select system || ':' || value from folder_party where patient_id = :patient")
                .param("patient", patientId)
                .query(String.class)
                .set();
    }
}
