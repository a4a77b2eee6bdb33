package no.rodtrad.adapter.outbox;

/** Where an outgoing message is. */
public enum OutboxState {
    /** Waiting for its turn. */
    PENDING,
    /** Handed over at least once without an answer that settles it. */
    SENDING,
    /** Handed over; the receiver has it and will send its receipt later. */
    AWAITING,
    /** The receiver has acknowledged it. */
    RECEIPTED,
    /** The receiver has refused it. */
    REJECTED,
    /** Consent no longer allows it, or a later version of the document took its place. */
    WITHHELD,
    /** Every try failed; it waits for an operator. */
    PARKED;

    /** Whether delivery still has something to do. */
    public boolean open() {
        return this == PENDING || this == SENDING;
    }
}
