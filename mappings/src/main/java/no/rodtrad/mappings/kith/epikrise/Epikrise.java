package no.rodtrad.mappings.kith.epikrise;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.kith.shape.Relative;
import no.rodtrad.mappings.kith.shape.Standing;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * Epikrise 1.1 and 1.2 ({@code Message/ServRprt}, HIS 80226).
 *
 * @param action {@code ServType}, list 7309
 * @param status list 7306
 * @param receiptWish {@code Ack}, list 7304
 * @param documentId {@code ServProvId}
 * @param referrals the referrals that it answers
 * @param events none in a cancellation
 * @param sender {@code ServProvider}
 * @param receiver {@code Requester}
 * @param personnel {@code RelServProvider} of the whole report
 */
public record Epikrise(
        MessageHeader header,
        Element root,
        MessagePart message,
        Sourced<Coded> action,
        Sourced<KithTime> issued,
        Sourced<KithTime> approved,
        Sourced<Coded> status,
        Sourced<Coded> receiptWish,
        Sourced<Coded> urgency,
        Sourced<String> title,
        Sourced<String> documentId,
        List<AnsweredReferral> referrals,
        List<Event> events,
        PatientPart patient,
        List<Relative> relatives,
        HealthParty sender,
        Standing senderStanding,
        HealthParty receiver,
        Standing receiverStanding,
        List<HealthParty> copies,
        List<HealthParty> personnel,
        List<AttachedDocument> attachments)
        implements KithMessage {}
