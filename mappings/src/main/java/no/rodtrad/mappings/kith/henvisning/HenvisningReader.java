package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.ClinicalReader;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PartyReader;
import no.rodtrad.mappings.kith.shape.PatientReader;
import no.rodtrad.mappings.kith.shape.RelativeReader;
import no.rodtrad.mappings.kith.shape.Standing;
import no.rodtrad.mappings.kith.supplement.Supplement;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads Henvisning 1.0 and 1.1, of which the mandatory parts have been found to be there. */
public final class HenvisningReader {

    private HenvisningReader() {}

    /** Reads a whole message. */
    public static Henvisning read(Element root, MessageHeader header) {
        Element request = part(root, "ServReq");
        Element patient = part(request, "Patient");
        return new Henvisning(
                header,
                root,
                DocumentReader.message(root),
                Leaf.coded(request, "ServType"),
                Leaf.time(request, "IssueDate"),
                Leaf.codedOrWords(request, "MsgDescr"),
                Leaf.coded(request, "Ack"),
                Leaf.present(List.of(Leaf.text(request, "ReqComment"))),
                Leaf.text(request, "Id"),
                PatientReader.read(patient),
                RelativeReader.read(patient),
                ClinicalReader.items(patient),
                PartyReader.party(part(request, "ServProvider")),
                Standing.read(part(request, "ServProvider")),
                PartyReader.party(part(request, "Requester")),
                Standing.read(part(request, "Requester")),
                PartyReader.copies(request),
                DocumentReader.attachments(request),
                ClinicalReader.sections(request, "ReasonAsText"),
                ClinicalReader.concepts(request, "Diagnosis"),
                Henvisning.Requested.read(request),
                ClinicalReader.sections(request, "Comment"),
                Stream.concat(Supplement.ofReferral(request).stream(), Supplement.ofReferral(patient).stream())
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Element part(Element parent, String name) {
        return Elements.first(parent, name).orElseThrow();
    }
}
