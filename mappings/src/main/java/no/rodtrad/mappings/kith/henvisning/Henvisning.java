package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.kith.shape.Relative;
import no.rodtrad.mappings.kith.shape.Standing;
import no.rodtrad.mappings.kith.shape.TextSection;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * Henvisning 1.0 and 1.1 ({@code Message/ServReq}, HIS 80517).
 *
 * @param action {@code ServType}, list 7309
 * @param kind {@code MsgDescr}, list 8455
 * @param items clinical statements, which stand under {@code Patient} in this format
 * @param receiver {@code ServProvider}
 * @param sender {@code Requester}
 */
public record Henvisning(
        MessageHeader header,
        Element root,
        MessagePart message,
        Sourced<Coded> action,
        Sourced<KithTime> issued,
        Sourced<Coded> kind,
        Sourced<String> comment,
        Sourced<String> documentId,
        PatientPart patient,
        List<Relative> relatives,
        List<InfItem> items,
        HealthParty receiver,
        Standing receiverStanding,
        HealthParty sender,
        Standing senderStanding,
        List<HealthParty> copies,
        List<AttachedDocument> attachments,
        List<TextSection> reasons,
        List<CodedConcept> diagnoses,
        Requested requested,
        List<TextSection> comments)
        implements KithMessage {

    /**
     * {@code ReqServ}: what is asked for.
     *
     * @param action {@code ServType}, list 7309
     * @param purpose list 8248
     * @param priority list 8304
     */
    public record Requested(
            Sourced<Coded> action,
            Sourced<Coded> purpose,
            Sourced<KithTime> wanted,
            Sourced<Coded> priority,
            Sourced<String> comment,
            Sourced<Coded> service,
            Sourced<Coded> specialty) {}
}
