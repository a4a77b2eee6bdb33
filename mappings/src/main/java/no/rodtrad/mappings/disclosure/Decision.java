package no.rodtrad.mappings.disclosure;

/**
 * A decision as it is stored and audited. It carries no content.
 *
 * @param ground the word of the policy file that it rests on; null where it denies
 * @param paragraph the paragraph of the law behind the ground; null where it denies or holds
 * @param consentReference {@code Consent/x/_history/y}; null where no consent bears it
 * @param policyVersion the version of the policy file
 */
public record Decision(
        Effect effect,
        Recipient recipient,
        InformationCategory category,
        String ground,
        String paragraph,
        String consentReference,
        String policyVersion,
        Reason reason) {

    /** Whether anything may go out on this decision. */
    public boolean discloses() {
        return effect.discloses();
    }
}
