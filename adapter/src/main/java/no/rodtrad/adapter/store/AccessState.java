package no.rodtrad.adapter.store;

import java.sql.Timestamp;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.ConsentGrant;
import no.rodtrad.mappings.disclosure.ConsentReader;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Consent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A number per person that becomes another whenever something changes that decides who may see what: a consent, the person, who takes
 * part. What was worked out at one number holds as long as the number stands, on every node; and the change stands in the
 * order of changes, so that a feed notices it though no resource changed.
 */
@Component
public class AccessState {

    private final JdbcClient jdbc;

    AccessState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called in the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(UUID patientId) {
        jdbc.sql("with entry as (insert into access_change (patient_id) values (:patient))"
                        + " insert into access_state (patient_id) values (:patient)"
                        + " on conflict (patient_id) do update set generation = excluded.generation")
                .param("patient", patientId)
                .update();
    }

    /**
     * Remembers when the permission that a consent gives begins and ends, since what may be seen changes then though nothing is
     * written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void periods(UUID patientId, Consent consent) {
        if (ConsentReader.read(consent) instanceof Result.Ok<ConsentGrant> grant) {
            Stream.of(grant.value().start(), grant.value().end())
                    .filter(Objects::nonNull)
                    .forEach(moment -> jdbc.sql("insert into access_boundary (patient_id, at) values (:patient, :at)"
                                    + " on conflict do nothing")
                            .param("patient", patientId)
                            .param("at", Timestamp.from(moment))
                            .update());
        }
    }

    /** The number at this moment; 0 for who is not known here. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public long generation(UUID patientId) {
        return jdbc.sql("select generation from access_state where patient_id = :patient")
                .param("patient", patientId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
