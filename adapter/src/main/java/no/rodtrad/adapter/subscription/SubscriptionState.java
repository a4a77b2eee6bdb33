package no.rodtrad.adapter.subscription;

/** How a subscription stands; the words are FHIR's. */
public enum SubscriptionState {
    /** Waits for its endpoint to answer the handshake. */
    REQUESTED,
    ACTIVE,
    /** Given up after too many failed tries; the owner may ask for it again. */
    ERROR,
    OFF
}
