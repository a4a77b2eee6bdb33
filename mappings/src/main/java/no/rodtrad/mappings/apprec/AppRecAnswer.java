package no.rodtrad.mappings.apprec;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;

/**
 * A receipt that somebody sent us.
 *
 * @param id {@code AppRec/Id}, not always a UUID; null where it is missing
 * @param errors as the receiver wrote them; codes may lack a system
 * @param originalMessageId {@code MsgId} of the message that it answers
 */
public record AppRecAnswer(String id, Status status, List<Coded> errors, String originalMessageId) {
    public AppRecAnswer {
        errors = List.copyOf(errors);
    }

    /** List 8258. */
    public enum Status {
        OK,
        REJECTED,
        OK_WITH_ERRORS
    }
}
