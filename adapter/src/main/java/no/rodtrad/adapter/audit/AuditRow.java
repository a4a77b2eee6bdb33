package no.rodtrad.adapter.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** One row of the chain before its hash is known, and the hash that follows from it. */
record AuditRow(String node, long seq, Instant at, AuditEntry entry, byte[] previous) {

    /** A row as it was read back. */
    record Stored(AuditRow row, byte[] hash) {}

    /** SHA-256 over every field with its length, so that no two different rows give the same bytes. */
    byte[] hash() {
        StringBuilder bytes = new StringBuilder();
        for (String field : List.of(
                node,
                Long.toString(seq),
                at.toString(),
                entry.action().name(),
                entry.outcome(),
                entry.actor(),
                String.valueOf(entry.patientId()),
                entry.subject(),
                entry.detail(),
                HexFormat.of().formatHex(previous))) {
            bytes.append(field.length()).append(':').append(field);
        }
        return AuditChain.sha256(bytes.toString());
    }
}
