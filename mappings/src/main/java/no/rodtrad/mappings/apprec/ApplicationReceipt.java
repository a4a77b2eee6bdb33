package no.rodtrad.mappings.apprec;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.MessageKind.AppRecVersion;

/**
 * A whole application receipt ({@code AppRec} 1.0 and 1.1, HIS 80415). What may be missing is null.
 *
 * @param id {@code AppRec/Id}, not always a UUID
 * @param generated {@code GenDate} as written
 * @param status list 8258
 * @param statusText its text
 * @param errors list 8221 or a receiver's own; none, one or several whatever the status is
 * @param originalType type of the message that it answers, list 8279
 * @param originalIssued {@code GenDate} of that message as written
 * @param originalMessageId {@code MsgId} of that message; never null in what was read
 */
public record ApplicationReceipt(
        AppRecVersion version,
        String id,
        String generated,
        String softwareName,
        String softwareVersion,
        ReceiptParty sender,
        ReceiptParty receiver,
        AppRecAnswer.Status status,
        String statusText,
        List<Coded> errors,
        Coded originalType,
        String originalIssued,
        String originalMessageId) {

    public ApplicationReceipt {
        errors = List.copyOf(errors);
    }

    /** What decides: the status and which message it is about. */
    public AppRecAnswer answer() {
        return new AppRecAnswer(id, status, errors, originalMessageId);
    }
}
