package no.rodtrad.adapter.intake;

import no.rodtrad.mappings.refusal.Refusal;

/** What the sender of a message is told. */
sealed interface IntakeOutcome {

    /** An AppRec, positive or negative, as it goes over the wire. */
    record Receipted(byte[] appRec) implements IntakeOutcome {}

    /** A receipt was taken, which nothing answers. */
    record Taken() implements IntakeOutcome {}

    /** Too little could be read for an AppRec, or nothing could be settled. */
    record Unreceiptable(Refusal refusal) implements IntakeOutcome {}
}
