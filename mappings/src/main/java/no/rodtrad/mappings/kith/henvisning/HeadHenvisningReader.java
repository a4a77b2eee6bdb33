package no.rodtrad.mappings.kith.henvisning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.msghead.CopyReceiver;
import no.rodtrad.mappings.kith.msghead.DocumentMarks;
import no.rodtrad.mappings.kith.msghead.HeadPatientReader;
import no.rodtrad.mappings.kith.msghead.OrganisationReader;
import no.rodtrad.mappings.kith.msghead.RoleReader;
import no.rodtrad.mappings.kith.shape.ClinicalReader;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PatientReader;
import no.rodtrad.mappings.kith.shape.RelativeReader;
import no.rodtrad.mappings.kith.shape.Standing;
import no.rodtrad.mappings.kith.supplement.Supplement;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads Henvisning 2.0 in a header message, of which the mandatory parts have been found to be there. */
final class HeadHenvisningReader {

    /** Where the referral stands in the header message. */
    static final String PLACE = "Document/RefDoc/Content/Henvisning";

    private HeadHenvisningReader() {}

    static Henvisning read(Element root, MessageHeader header) {
        Element info = Elements.first(root, "MsgInfo").orElseThrow();
        Element document = document(root).orElseThrow();
        Element body = body(document).orElseThrow();
        List<DocumentMarks> attachments = Elements.children(root, "Document").stream()
                .filter(other -> other != document)
                .map(DocumentMarks::read)
                .toList();
        List<CopyReceiver> copies = RoleReader.copies(info);
        ContactReader contacts = ContactReader.read(body);
        return new Henvisning(
                header,
                root,
                DocumentReader.message(info),
                Leaf.coded(body, "ServType"),
                Leaf.time(body, "IssueDate"),
                Leaf.coded(body, "TypeInnholdIMelding/TypeInnhold"),
                Leaf.coded(info, "Ack"),
                Leaf.present(List.of(Leaf.text(body, "ReqComment"), Leaf.text(body, "TypeInnholdIMelding/Merknad"))),
                Leaf.text(body, "DocumentId"),
                HeadPatientReader.read(Elements.first(info, "Patient").orElseThrow())
                        .with(PatientReader.precautions(body), contacts.personnel()),
                RelativeReader.read(body),
                ClinicalReader.items(body),
                OrganisationReader.party(info, "Receiver"),
                Standing.read(Elements.first(info, "Receiver").orElseThrow()),
                OrganisationReader.party(info, "Sender"),
                Standing.read(Elements.first(info, "Sender").orElseThrow()),
                copies.stream().flatMap(copy -> copy.party().stream()).toList(),
                attachments.stream().map(DocumentMarks::reference).toList(),
                ClinicalReader.sections(body, "ReasonAsText"),
                ClinicalReader.concepts(body, "Diagnosis"),
                Henvisning.Requested.read(body),
                ClinicalReader.sections(body, "Comment"),
                Supplement.ofReferral(body),
                Leaf.present(Elements.children(body, "Pakkeforlop").stream()
                        .map(e -> Leaf.coded(e, "Pakkeforlopskode"))
                        .toList()),
                Elements.first(body, "VurderingAvHenvisning").map(Assessment::read),
                Optional.of(new HeadPart(
                        Leaf.coded(info, "Type"),
                        Leaf.coded(info, "RequestedPriority"),
                        references(info),
                        RoleReader.professionals(info, "Sender/Organisation"),
                        RoleReader.professionals(info, "Receiver/Organisation"),
                        copies,
                        contacts.roles(),
                        contacts.approved(),
                        DocumentMarks.read(document),
                        attachments)));
    }

    /** The {@code Document} that holds the referral: not always the first. */
    static Optional<Element> document(Element root) {
        return Elements.children(root, "Document").stream()
                .filter(document -> body(document).isPresent())
                .findFirst();
    }

    static Optional<Element> body(Element document) {
        return Elements.first(document, "RefDoc/Content/Henvisning");
    }

    private static List<Sourced<String>> references(Element info) {
        List<Sourced<String>> all = new ArrayList<>();
        Elements.first(info, "ConversationRef").ifPresent(e -> {
            Sourced<String> parent = Leaf.text(e, "RefToParent");
            Sourced<String> first = Leaf.text(e, "RefToConversation");
            if (Elements.text(e, "RefToParent").equals(Elements.text(e, "RefToConversation"))) {
                all.add(parent.with(first));
            } else {
                all.add(parent);
                all.add(first);
            }
        });
        return Leaf.present(all);
    }
}
