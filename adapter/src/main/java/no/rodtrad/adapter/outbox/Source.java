package no.rodtrad.adapter.outbox;

import java.util.UUID;
import no.rodtrad.mappings.kith.Ident;

/**
 * Where outgoing information comes from.
 *
 * @param patientId whose folder
 * @param document the sender's document
 * @param sender the key of the sender
 * @param messageId the id of the message
 * @param flow how the policy names the way it came by
 * @param owner the proved identifier of the sender's organisation
 */
public record Source(UUID patientId, String document, String sender, String messageId, String flow, Ident owner) {

    /** How an entry of the dialogue stands for the document, by its logical id. */
    public static String documentOfEntry(String communication) {
        return "Communication/" + communication;
    }

    /** Whether it is an entry of the dialogue that was written over FHIR. */
    public boolean isEntry() {
        return document.equals(documentOfEntry(messageId));
    }
}
