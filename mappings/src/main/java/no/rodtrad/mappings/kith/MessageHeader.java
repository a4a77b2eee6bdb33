package no.rodtrad.mappings.kith;

import java.util.List;

/**
 * What the door needs of any message before a rule reads it: identity, parties, patient. Receipts mirror it.
 *
 * @param kind root and version
 * @param type {@code Type} (list 8279), with its text
 * @param messageId {@code MsgId}; null where it is missing
 * @param generated {@code GenDate} as the sender wrote it; null where it is missing
 * @param documentId the id of the document that the message carries, shared by its changes and cancellations; null
 *     where there is none, as in every dialogue
 * @param action {@code ServType} (7309: N new, M change, C cancellation ...); null where the format has none
 * @param sender null where the message names none
 * @param receiver null where the message names none
 * @param patientIdents every identifier of the patient, the primary one first
 */
public record MessageHeader(
        MessageKind kind,
        Coded type,
        String messageId,
        String generated,
        String documentId,
        String action,
        Party sender,
        Party receiver,
        List<Ident> patientIdents) {}
