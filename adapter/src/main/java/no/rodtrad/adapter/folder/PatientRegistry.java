package no.rodtrad.adapter.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which person a national identifier belongs to. The logical id is random: an id made from a person number could be turned
 * back by trying them all.
 */
@Component
public class PatientRegistry {

    private static final Comparator<NationalId> ORDER =
            Comparator.comparing(NationalId::system).thenComparing(NationalId::value);

    private final JdbcClient jdbc;

    PatientRegistry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An identifier as FHIR writes it. */
    public record NationalId(String system, String value) {}

    /** The person with an identifier, if known here. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(NationalId id) {
        return jdbc.sql("select patient_id from patient_identifier where system = :system and value = :value")
                .param("system", id.system())
                .param("value", id.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * The person with any of the identifiers, or a new one if none is known. The identifiers that were not
     * known belong to that person from then on. Holds the person until the transaction ends, so that two messages about
     * one person cannot make two folders. Where the identifiers are known to be two persons', nobody is chosen and nothing is
     * joined: whose facts these are is not for a machine to guess.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result<UUID> resolve(List<NationalId> ids) {
        return resolve(ids, UUID.randomUUID());
    }

    /** @param fresh the logical id of the person if it is a new one */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result<UUID> resolve(List<NationalId> ids, UUID fresh) {
        UUID patient = firstKnown(ids, fresh);
        // Two transactions that do not see each other meet here: the second waits, and then finds the first one's rows.
        // Always in the same order, or each could wait for the other.
        for (NationalId id : ids.stream().sorted(ORDER).toList()) {
            jdbc.sql("insert into patient_identifier (system, value, patient_id) values (:system, :value, :patient)"
                            + " on conflict do nothing")
                    .param("system", id.system())
                    .param("value", id.value())
                    .param("patient", patient)
                    .update();
        }
        if (known(ids, fresh).distinct().count() > 1) {
            return Result.refused(ErrorCode.PATIENTS_MEET);
        }
        UUID settled = firstKnown(ids, fresh);
        if (patient.equals(fresh) && !settled.equals(fresh)) {
            // Somebody else registered one of them meanwhile: the others go to that person too.
            jdbc.sql("update patient_identifier set patient_id = :settled where patient_id = :fresh")
                    .param("settled", settled)
                    .param("fresh", fresh)
                    .update();
        }
        hold(settled);
        return Result.ok(settled);
    }

    private UUID firstKnown(List<NationalId> ids, UUID fresh) {
        return known(ids, fresh).findFirst().orElse(fresh);
    }

    private Stream<UUID> known(List<NationalId> ids, UUID fresh) {
        return ids.stream().map(this::find).flatMap(Optional::stream).filter(known -> !known.equals(fresh));
    }

    /** Makes every other transaction that holds the same person wait until this one ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID patient) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('patient:' || :patient, 0))")
                .param("patient", patient.toString())
                .query((rs, n) -> 0)
                .list();
    }
}
