package no.rodtrad.mappings.kith.sykmelding;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * What the header message says beside its parties.
 *
 * @param all marks of receipt, transport, and the documents' parts in the message
 */
public record HeadMarks(List<Sourced<Coded>> all) {

    /** Reads them. */
    public static HeadMarks read(Element root, Element info, Element document) {
        List<Sourced<Coded>> marks = new ArrayList<>(List.of(
                Leaf.coded(info, "Ack"),
                Leaf.coded(info, "Sender/ComMethod"),
                Leaf.coded(info, "Receiver/ComMethod"),
                Leaf.coded(document, "RefDoc/MsgType")));
        Elements.children(root, "Document").forEach(each -> marks.add(Leaf.coded(each, "DocumentConnection")));
        return new HeadMarks(Leaf.present(marks));
    }
}
