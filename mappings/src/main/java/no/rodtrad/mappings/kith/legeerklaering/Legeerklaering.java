package no.rodtrad.mappings.kith.legeerklaering;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.kith.sykmelding.HeadMarks;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * Legeerklæring ved arbeidsuførhet of 2008 in a header message.
 *
 * @param professionals of the sender, each alone with the address that the header gives of them
 * @param number the person's, once more
 * @param diagnoses the first one is the main one
 * @param withheld whether something is to be withheld from the person; no rule writes it
 */
public record Legeerklaering(
        MessageHeader header,
        Element root,
        MessagePart message,
        HealthParty sender,
        HealthParty receiver,
        PatientPart patient,
        HeadMarks marks,
        List<HealthParty> professionals,
        Sourced<String> documentId,
        Sourced<KithTime> issued,
        Sourced<String> number,
        List<Sourced<Coded>> diagnoses,
        boolean withheld,
        List<Said> said,
        List<AttachedDocument> attachments)
        implements KithMessage {

    /** One value of an entry, in words. */
    public record Said(Entry entry, Sourced<String> text) {}
}
