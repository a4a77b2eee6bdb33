package no.rodtrad.mappings.disclosure;

/**
 * What one ground says of a question.
 *
 * @param consentReference the consent that bears a permission; null where none does
 */
record Verdict(Effect effect, Reason reason, String consentReference) {

    static Verdict permit(Reason reason) {
        return new Verdict(Effect.PERMIT, reason, null);
    }

    static Verdict deny(Reason reason) {
        return new Verdict(Effect.DENY, reason, null);
    }

    static Verdict of(boolean holds, Reason permitted, Reason denied) {
        return holds ? permit(permitted) : deny(denied);
    }
}
