package no.rodtrad.mappings.fhir.document;

import java.util.List;
import no.rodtrad.mappings.attachment.AttachmentKind;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;

/** The message as it came, and the documents attached to it: kept whole, whatever the other rules make of them. */
public final class OriginalMapping {

    private final Assembly assembly;
    private final String namespace;

    /** @param namespace of the message's root, which names its format */
    public OriginalMapping(Assembly assembly, String namespace) {
        this.assembly = assembly;
        this.namespace = namespace;
    }

    /**
     * The bytes as they came, and what the message says of itself. The reference is handed on by the caller, once it
     * knows what belongs to it.
     *
     * @param role {@code original}, or {@code cancellation} so that it does not displace what it cancels
     * @param type code of list 9602 with its text
     */
    public DocumentReference map(MessagePart message, String role, Coding type) {
        Binary binary = binary(role + "-content", 0, assembly.context().original());
        binary.setContentType(assembly.context().contentType());
        assembly.add(binary);
        DocumentReference document = document(role, 0, binary);
        document.setType(new CodeableConcept(type));
        assembly.apply(
                DocumentRule.MESSAGE_ID,
                message.messageId(),
                document,
                id -> document.setMasterIdentifier(Identifiers.document(id)));
        assembly.apply(
                DocumentRule.MESSAGE_TYPE,
                message.type(),
                document,
                t -> document.addCategory(Concepts.concept(t, 8279)));
        assembly.apply(
                DocumentRule.MESSAGE_VERSION,
                message.version(),
                document,
                v -> document.getContentFirstRep().setFormat(new Coding(namespace, v.replaceAll("\\s+", " "), null)));
        assembly.apply(
                DocumentRule.MESSAGE_STATUS,
                message.status(),
                document,
                s -> document.getMeta().addTag(Concepts.coding(s, message.statusList())));
        return document;
    }

    /** What the document that the message carries says of itself. */
    public void about(DocumentReference document, Sourced<String> id, Sourced<KithTime> issued, Sourced<Coded> action) {
        assembly.apply(DocumentRule.DOCUMENT_ID, id, document, i -> document.addIdentifier(Identifiers.document(i)));
        assembly.apply(DocumentRule.ISSUED, issued, document, t -> document.setDateElement(Times.instant(t)));
        assembly.apply(
                DocumentRule.ACTION,
                action,
                document,
                a -> document.getContext().addEvent(Concepts.concept(a, 7309)));
    }

    /** The attachments, each appended to the message that it came with. */
    public void attachments(List<AttachedDocument> attachments, DocumentReference original) {
        int n = 0;
        for (AttachedDocument attachment : attachments) {
            if (attachment.content().isPresent()) {
                attachment(attachment, n++, original);
            }
        }
    }

    private void attachment(AttachedDocument from, int n, DocumentReference original) {
        Binary binary = Assembly.tag(
                assembly.named(new Binary(), "attachment-content", n), OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT);
        binary.setSecurityContext(assembly.subject());
        binary.setContentType(AttachmentKind.BYTES);
        assembly.apply(
                DocumentRule.ATTACHMENT_CONTENT, from.content(), binary, content -> binary.setData(content.bytes()));
        assembly.add(binary);
        DocumentReference document = document("attachment", n, binary);
        assembly.apply(
                DocumentRule.ATTACHMENT_TYPE,
                from.type(),
                document,
                t -> document.addCategory(Concepts.concept(t, 8114)));
        assembly.apply(
                DocumentRule.ATTACHMENT_ID,
                from.id(),
                document,
                id -> document.addIdentifier(Identifiers.document(id)));
        assembly.apply(
                DocumentRule.ATTACHMENT_DATE, from.issued(), document, t -> document.setDateElement(Times.instant(t)));
        assembly.apply(DocumentRule.ATTACHMENT_TITLE, from.description(), document, document::setDescription);
        new KindMarks(assembly, binary, document).mark(from);
        document.addRelatesTo().setCode(DocumentRelationshipType.APPENDS).setTarget(Assembly.reference(original));
        assembly.add(document);
    }

    private Binary binary(String role, int n, byte[] data) {
        Binary binary = Assembly.tag(assembly.named(new Binary(), role, n), OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT);
        binary.setSecurityContext(assembly.subject());
        binary.setData(data);
        return binary;
    }

    private DocumentReference document(String role, int n, Binary binary) {
        DocumentReference document = Assembly.tag(
                assembly.named(new DocumentReference(), role, n), OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT);
        document.setStatus(DocumentReferenceStatus.CURRENT);
        document.setSubject(assembly.subject());
        document.addContent()
                .getAttachment()
                .setContentType(binary.getContentType())
                .setUrl("Binary/" + binary.getIdPart())
                .setSize(binary.getData().length)
                .setHash(Hash.sha1(binary.getData()));
        return document;
    }

    /** A type of document, list 9602. */
    public static Coding type(String code, String text) {
        return new Coding(NationalCodeSystem.uri(9602), code, text);
    }
}
