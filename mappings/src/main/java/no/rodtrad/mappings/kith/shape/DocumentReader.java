package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads what a message says of itself, and the documents attached to it. */
public final class DocumentReader {

    private DocumentReader() {}

    /** The head of a basis message ({@code Message}) or of the header message ({@code MsgInfo}). */
    public static MessagePart message(Element e) {
        boolean head = "MsgInfo".equals(e.getLocalName());
        return new MessagePart(
                Leaf.coded(e, "Type"),
                Leaf.text(e, "MIGversion"),
                Leaf.time(e, "GenDate"),
                Leaf.text(e, "MsgId"),
                Leaf.coded(e, head ? "ProcessingStatus" : "Status"),
                head ? 8213 : 8323);
    }

    /** Every attachment in {@code RefDoc} elements below an element. */
    public static List<AttachedDocument> attachments(Element parent) {
        return Elements.children(parent, "RefDoc").stream()
                .map(DocumentReader::attachment)
                .toList();
    }

    /** The attachment of a {@code RefDoc}. */
    public static AttachedDocument attachment(Element refDoc) {
        return new AttachedDocument(
                Leaf.coded(refDoc, "MsgType"),
                Leaf.text(refDoc, "Id"),
                Leaf.time(refDoc, "IssueDate"),
                Leaf.text(refDoc, "MimeType"),
                Leaf.text(refDoc, "Description"),
                Leaf.text(refDoc, "Content/Base64Container").map(AttachedContent::read));
    }
}
