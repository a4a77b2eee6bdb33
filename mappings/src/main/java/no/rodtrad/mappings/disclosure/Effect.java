package no.rodtrad.mappings.disclosure;

/** What a decision says. */
public enum Effect {
    /** May be told. */
    PERMIT,
    /** May be told in part: see {@link Policy#limit}, and leave out address and contact data. */
    REDACT,
    /** Must not be told. */
    DENY,
    /** Must not be told before somebody has reviewed and released it. */
    HOLD;

    /** Whether anything may go out on this decision. */
    public boolean discloses() {
        return this == PERMIT || this == REDACT;
    }
}
