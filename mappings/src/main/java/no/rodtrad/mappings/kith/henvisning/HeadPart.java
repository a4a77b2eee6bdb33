package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.msghead.CopyReceiver;
import no.rodtrad.mappings.kith.msghead.DialogRole;
import no.rodtrad.mappings.kith.msghead.DocumentMarks;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.rule.Sourced;

/**
 * What Henvisning 2.0 says that a basis message does not, in the header message around it or for the sake of it.
 *
 * @param type of the message (8279): a new condition, or an onward referral
 * @param urgency list 8115
 * @param references the message before, and the first of the conversation where that is another one
 * @param senders what is told of the professionals of the sender, as many as it has persons
 * @param receivers likewise of the receiver
 * @param copies whoever else gets the message
 * @param contacts contacts of the person in the health service, and who answers for the referral
 * @param approved when those who answer for the referral approved it
 * @param document around the referral
 * @param attachments around the attachments
 */
public record HeadPart(
        Sourced<Coded> type,
        Sourced<Coded> urgency,
        List<Sourced<String>> references,
        List<DialogRole> senders,
        List<DialogRole> receivers,
        List<CopyReceiver> copies,
        List<DialogRole> contacts,
        List<Approval> approved,
        DocumentMarks document,
        List<DocumentMarks> attachments) {

    /** Who approved the referral, by the place in {@link HeadPart#contacts}, and when. */
    public record Approval(DialogRole by, Sourced<KithTime> at) {}
}
