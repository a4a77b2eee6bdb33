package no.rodtrad.adapter.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What happened, to be written to the audit chain. It names resources and codes, never content.
 *
 * @param action what was done
 * @param outcome {@code ok}, or the registered code of the refusal
 * @param actor who did it: role and organisation or pseudonymous person, see {@code CallerIdentity#auditName}
 * @param patientId whose folder it concerns; null where none is known
 * @param subject what it was done to: a resource reference, message or outbox id
 * @param detail further codes, such as the policy version; may be empty
 */
public record AuditEntry(Action action, String outcome, String actor, UUID patientId, String subject, String detail) {

    /** The outcome of what was done as asked. */
    public static final String OK = "ok";

    /** The kinds of event. */
    public enum Action {
        RECEIVE,
        REPEAT,
        REFUSE,
        READ,
        SEARCH,
        CREATE,
        UPDATE,
        DELETE,
        DECIDE,
        RELEASE,
        SEND,
        RECEIPT,
        WITHHOLD,
        PARK;

        static Optional<Action> ofName(String name) {
            for (Action action : values()) {
                if (action.name().equals(name)) {
                    return Optional.of(action);
                }
            }
            return Optional.empty();
        }
    }
}
