package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.mappings.rule.Trace;
import no.rodtrad.mappings.xml.ElementWriter;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;

/** One message while it is written: the content, who the parties are, and which rules have been applied. */
final class Writing {

    private final DocumentContent content;
    private final PartyFinder finder;
    private final WrittenParty sender;
    private final List<WrittenParty> copies;
    private final WrittenParty receiver;
    private final PartyWriter parties = new PartyWriter();
    private final List<Trace.Step> steps = new ArrayList<>();

    Writing(DocumentContent content, EpikriseEnvelope envelope) {
        this.content = content;
        this.finder = new PartyFinder(content);
        this.sender = finder.sender();
        this.copies = finder.copies();
        this.receiver = finder.receiver(envelope, sender, copies);
    }

    DocumentContent content() {
        return content;
    }

    PartyFinder parties() {
        return finder;
    }

    WrittenParty sender() {
        return sender;
    }

    WrittenParty receiver() {
        return receiver;
    }

    List<WrittenParty> copies() {
        return copies;
    }

    /** Notes that a rule wrote something of a resource. */
    void by(EpikriseWriteRule rule, Resource source) {
        steps.add(new Trace.Step(rule.id(), DocumentContent.reference(source), "Message", rule.target()));
    }

    /** The {@code HCP} of a party. */
    void party(ElementWriter holder, WrittenParty party) {
        parties.write(holder, party);
    }

    /** Whether somebody stands in the message as the sender's, the receiver's or a copy's personnel. */
    boolean isPlaced(Practitioner person) {
        return Stream.concat(Stream.of(sender, receiver), copies.stream())
                .anyMatch(party -> party.persons().contains(person));
    }

    Trace trace() {
        return new Trace(List.copyOf(steps));
    }
}
