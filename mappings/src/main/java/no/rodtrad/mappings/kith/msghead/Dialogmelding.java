package no.rodtrad.mappings.kith.msghead;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * Dialogmelding in a header message (HIS 80601).
 *
 * @param parent {@code ConversationRef/RefToParent}: the message id of the message before it in the conversation
 * @param conversation {@code ConversationRef/RefToConversation}: the message id of the first message of it
 * @param receiptWish {@code Ack}, list 7304
 * @param priority {@code RequestedPriority}, list 8115
 * @param senders what is told of the sender's persons beside the party, in their order
 * @param receivers the same of the receiver's
 * @param copies who else gets it
 * @param caseTypes {@code SakstypeKodet} and {@code Sakstype}
 * @param document the {@code Document} that holds the dialogue
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
        Sourced<String> conversation,
        Sourced<Coded> receiptWish,
        Sourced<Coded> priority,
        List<DialogRole> senders,
        List<DialogRole> receivers,
        List<CopyReceiver> copies,
        List<Sourced<Coded>> caseTypes,
        DocumentMarks document,
        List<Entry> entries,
        List<DocumentMarks> attachments)
        implements KithMessage {

    /**
     * A {@code Notat} or a {@code Foresporsel}.
     *
     * @param asks whether it is a question; no rule writes it
     * @param answers whether it answers an earlier message: by its theme (9069, 5), its list (8126) or the type of the
     *     message; no rule writes it
     * @param theme {@code TemaKodet} or {@code TypeForesp}
     * @param topic {@code Tema} or {@code EmneSporsmal}
     * @param text {@code TekstNotatInnhold} or {@code Sporsmal}
     * @param remark {@code Merknad} or {@code Begrunnelse}
     * @param documentId {@code DokIdNotat} or {@code DokIdForesp}
     * @param dated {@code DatoNotat}
     * @param asked what only a question says
     * @param roles {@code RollerRelatertNotat}
     * @param enclosed the question that a note repeats
     */
    public record Entry(
            boolean asks,
            boolean answers,
            Sourced<Coded> theme,
            Sourced<String> topic,
            Sourced<Element> text,
            Sourced<String> remark,
            Sourced<String> documentId,
            Sourced<KithTime> dated,
            Asked asked,
            List<DialogRole> roles,
            Optional<Entry> enclosed) {}

    /**
     * What only a question says.
     *
     * @param purpose {@code Formål}
     * @param urgency {@code Hastegrad}
     * @param from {@code FraDato}: the time that is asked about
     * @param to {@code TilDato}
     * @param about {@code TypeJournalinfo} and {@code KodetOpplysning}: the information that is asked for
     */
    public record Asked(
            Sourced<Coded> purpose,
            Sourced<Coded> urgency,
            Sourced<KithTime> from,
            Sourced<KithTime> to,
            List<Sourced<Coded>> about) {

        /** Of a note, which asks nothing. */
        public static final Asked NOTHING =
                new Asked(Sourced.nothing(), Sourced.nothing(), Sourced.nothing(), Sourced.nothing(), List.of());
    }
}
