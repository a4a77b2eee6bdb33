package no.rodtrad.mappings.kith.msghead;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * Dialogmelding 1.0 in a header message (HIS 80601).
 *
 * @param parent {@code ConversationRef/RefToParent}: the message id of the message before it in the conversation
 * @param issued {@code IssueDate} of the document that holds the dialogue
 * @param entries its notes and questions, in document order
 * @param attachments the other documents
 */
public record Dialogmelding(
        MessageHeader header,
        Element root,
        MessagePart message,
        HealthParty sender,
        HealthParty receiver,
        PatientPart patient,
        Sourced<String> parent,
        Sourced<KithTime> issued,
        List<Entry> entries,
        List<AttachedDocument> attachments)
        implements KithMessage {

    /**
     * A {@code Notat} or a {@code Foresporsel}.
     *
     * @param answers whether it answers an earlier message: by its theme (9069, 5) or the type of the message; no rule
     *     writes it
     * @param theme {@code TemaKodet} or {@code TypeForesp}
     * @param topic {@code Tema}
     * @param text {@code TekstNotatInnhold} or {@code Sporsmal}
     * @param remark {@code Merknad} or {@code Begrunnelse}
     * @param documentId {@code DokIdNotat} or {@code DokIdForesp}
     * @param purpose {@code Formål}; in a reply the type of the question that it repeats
     */
    public record Entry(
            boolean answers,
            Sourced<Coded> theme,
            Sourced<String> topic,
            Sourced<Element> text,
            Sourced<String> remark,
            Sourced<String> documentId,
            Sourced<Coded> purpose) {}
}
