package no.rodtrad.adapter.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.KithTime;

/**
 * One version of a document, as its place among the others is told: by the time that its sender wrote, and where that does
 * not tell, by what it does, since nothing is changed before it is new, nor cancelled before it is changed.
 *
 * @param action list 7309; null where the format has none
 * @param generated null where the sender wrote no readable time
 */
public record DocumentVersion(String action, Instant generated) {

    private static final String CHANGE = "M";
    private static final String CANCELLATION = "C";

    static DocumentVersion of(MessageHeader header) {
        return new DocumentVersion(
                header.action(),
                Optional.ofNullable(header.generated())
                        .flatMap(KithTime::read)
                        .map(time -> time.at().toInstant())
                        .orElse(null));
    }

    /** What has become of a version when it arrives. */
    enum Standing {
        /** It is the latest. */
        CURRENT,
        /** Its cancellation came before it. */
        CANCELLED,
        /** A later one came before it. */
        OVERTAKEN,
        /** The same came before it under another id. */
        REPEATED;

        /** Whether the folder stays as it is. */
        boolean changesNothing() {
            return this == OVERTAKEN || this == REPEATED;
        }
    }

    /** @param received the versions of the same document that came before it */
    Standing among(Collection<DocumentVersion> received) {
        return received.stream()
                .filter(other -> other.isLaterThan(this))
                .max(DocumentVersion::compare)
                .map(latest -> CANCELLATION.equals(latest.action) ? Standing.CANCELLED : Standing.OVERTAKEN)
                .orElse(Standing.CURRENT);
    }

    private boolean isLaterThan(DocumentVersion other) {
        return compare(this, other) > 0;
    }

    private static int compare(DocumentVersion one, DocumentVersion other) {
        if (one.generated == null || other.generated == null || one.generated.equals(other.generated)) {
            return Comparator.comparingInt(DocumentVersion::rank).compare(one, other);
        }
        return one.generated.compareTo(other.generated);
    }

    private int rank() {
        return CANCELLATION.equals(action) ? 2 : CHANGE.equals(action) ? 1 : 0;
    }
}
