package no.rodtrad.adapter.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the audit as it stands in the database. Action is text here: what is verified may hold anything.
 *
 * @param id of the row, unique in the database
 * @param patientId whose folder it concerns; null where none is known
 */
record AuditRow(
        long id,
        String node,
        Instant at,
        String action,
        String outcome,
        String actor,
        UUID patientId,
        String subject,
        String detail) {

    static AuditRow of(long id, String node, Instant at, AuditEntry entry) {
        return new AuditRow(
                id,
                node,
                at,
                entry.action().name(),
                entry.outcome(),
                entry.actor(),
                entry.patientId(),
                entry.subject(),
                entry.detail());
    }

    /** SHA-256 over every field. */
    byte[] hash() {
        return Canonical.of("row")
                .field(id)
                .field(node)
                .field(at)
                .field(action)
                .field(outcome)
                .field(actor)
                .field(String.valueOf(patientId))
                .field(subject)
                .field(detail)
                .hash();
    }

    RowHash sealed() {
        return new RowHash(id, hash());
    }
}
