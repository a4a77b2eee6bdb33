package no.rodtrad.endtoend;

import org.hl7.fhir.r4.model.Encounter;

/** One write of a stay: when it began and ended, and what the server said of it. */
final class HistoryWrite {

    enum Kind {
        WRITE,
        DELETE
    }

    enum Outcome {
        OPEN,
        ACKNOWLEDGED,
        UNKNOWN
    }

    private final Kind kind;
    private final String mark;
    private final long began = System.nanoTime();
    private long ended = Long.MAX_VALUE;
    private Outcome outcome = Outcome.OPEN;
    private String id;
    private int version;

    /** @param id null for a create */
    HistoryWrite(Kind kind, String id, String mark) {
        this.kind = kind;
        this.id = id;
        this.mark = mark;
    }

    void acknowledged(Encounter stored) {
        ended = System.nanoTime();
        outcome = Outcome.ACKNOWLEDGED;
        if (stored != null) {
            id = stored.getIdElement().getIdPart();
            version = Integer.parseInt(stored.getMeta().getVersionId());
        }
    }

    void unknown() {
        outcome = Outcome.UNKNOWN;
    }

    Kind kind() {
        return kind;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean isAcknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }

    String id() {
        return id;
    }

    /** As acknowledged; 0 for a deletion, which is answered without one. */
    int version() {
        return version;
    }

    String mark() {
        return mark;
    }

    long began() {
        return began;
    }

    long ended() {
        return ended;
    }

    @Override
    public String toString() {
        return kind + " " + id + "/" + version + " " + mark + " " + outcome;
    }
}
