package no.rodtrad.adapter.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A row of the older chain, in which each row held the hash of the one before. None is written any more. */
record ChainedRow(
        String node,
        long seq,
        Instant at,
        String action,
        String outcome,
        String actor,
        UUID patientId,
        String subject,
        String detail,
        byte[] previous) {

    /** SHA-256 over every field with its length, so that no two different rows give the same bytes. */
    byte[] hash() {
        StringBuilder bytes = new StringBuilder();
        for (String field : List.of(
                node,
                Long.toString(seq),
                at.toString(),
                action,
                outcome,
                actor,
                String.valueOf(patientId),
                subject,
                detail,
                HexFormat.of().formatHex(previous))) {
            bytes.append(field.length()).append(':').append(field);
        }
        return Canonical.sha256().digest(bytes.toString().getBytes(StandardCharsets.UTF_8));
    }
}
