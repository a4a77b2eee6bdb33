package no.rodtrad.mappings.disclosure;

import java.util.Objects;

/**
 * May this recipient be told this kind of fact?
 *
 * @param flow the way by which the fact came in: {@code sykmelding}, {@code epikrise}, {@code henvisning}, {@code
 *     dialogmelding} or {@code fhir}; a flow that the policy does not name has no statutory ground
 */
public record Question(Recipient recipient, InformationCategory category, String flow, Circumstances circumstances) {
    public Question {
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(category);
        Objects.requireNonNull(flow);
        Objects.requireNonNull(circumstances);
    }
}
