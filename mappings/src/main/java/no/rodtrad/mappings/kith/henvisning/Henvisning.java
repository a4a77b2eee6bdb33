package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.kith.shape.Relative;
import no.rodtrad.mappings.kith.shape.Standing;
import no.rodtrad.mappings.kith.shape.TextSection;
import no.rodtrad.mappings.kith.supplement.Supplement;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * A referral: Henvisning 1.0 and 1.1 ({@code Message/ServReq}, HIS 80517), or Henvisning 2.0 ({@code Henvisning} in a header
 * message). The names below are those of the former.
 *
 * @param action {@code ServType}, list 7309
 * @param kind {@code MsgDescr}, list 8455
 * @param receiptWish {@code Ack}, list 7304
 * @param words what the sender remarks
 * @param items clinical statements, which stand under {@code Patient} in 1.0 and 1.1
 * @param receiver {@code ServProvider}
 * @param sender {@code Requester}
 * @param supplements what FHIR has no place of its own for
 * @param pathways codes of list 8480
 * @param assessment of the right to health care, which 2.0 has
 * @param head what only a header message has
 */
public record Henvisning(
        MessageHeader header,
        Element root,
        MessagePart message,
        Sourced<Coded> action,
        Sourced<KithTime> issued,
        Sourced<Coded> kind,
        Sourced<Coded> receiptWish,
        List<Sourced<String>> words,
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
        List<TextSection> comments,
        List<Supplement> supplements,
        List<Sourced<Coded>> pathways,
        Optional<Assessment> assessment,
        Optional<HeadPart> head)
        implements KithMessage {

    /**
     * {@code ReqServ}: what is asked for.
     *
     * @param action {@code ServType}, list 7309
     * @param purpose list 8248
     * @param priority list 8304
     * @param level {@code AdmCat}, list 8240
     */
    public record Requested(
            Sourced<Coded> action,
            Sourced<Coded> purpose,
            Sourced<KithTime> wanted,
            Sourced<Coded> priority,
            Sourced<String> comment,
            Sourced<Coded> service,
            Sourced<Coded> specialty,
            Sourced<Coded> level) {

        /** Reads {@code ReqServ} below an element. */
        static Requested read(Element request) {
            return new Requested(
                    Leaf.coded(request, "ReqServ/ServType"),
                    Leaf.coded(request, "ReqServ/Purpose"),
                    Leaf.time(request, "ReqServ/ReqDate"),
                    Leaf.coded(request, "ReqServ/Priority"),
                    Leaf.text(request, "ReqServ/Comment"),
                    Leaf.coded(request, "ReqServ/Service/ServId"),
                    Leaf.coded(request, "ReqServ/Service/MedSpeciality"),
                    Leaf.coded(request, "ReqServ/Service/AdmCat"));
        }
    }
}
