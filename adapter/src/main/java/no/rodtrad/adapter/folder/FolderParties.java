package no.rodtrad.adapter.folder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
    private final Clock clock;

    FolderParties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        for (String key : keys) {
            int colon = key.indexOf(':');
            jdbc.sql("insert into folder_party (patient_id, system, value, role, since)"
                            + " values (:patient, :system, :value, :role, :since) on conflict do nothing")
                    .param("patient", patientId)
                    .param("system", key.substring(0, colon))
                    .param("value", key.substring(colon + 1))
                    .param("role", relation.name())
                    .param("since", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** Whether any of the organisation keys takes part in the person's folder. */
    @Transactional(readOnly = true)
    public boolean takesPart(UUID patientId, Collection<String> keys) {
        List<String> wanted = List.copyOf(keys);
        return jdbc
                .sql("select system || ':' || value from folder_party where patient_id = :patient")
                .param("patient", patientId)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(wanted::contains);
    }
}
