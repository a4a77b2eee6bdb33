package no.rodtrad.mappings.fhir.document;

import no.rodtrad.mappings.rule.Rule;

/** The rule book for the message as a document, which all messages share. */
public enum DocumentRule implements Rule {
    MESSAGE_ID(
            "DOC-001",
            "/Message/MsgId | /MsgHead/MsgInfo/MsgId",
            "DocumentReference.masterIdentifier",
            "Unique per message."),
    MESSAGE_TYPE("DOC-002", "/Message/Type | /MsgHead/MsgInfo/Type", "DocumentReference.category", "List 8279."),
    MESSAGE_VERSION(
            "DOC-003",
            "/Message/MIGversion | /MsgHead/MsgInfo/MIGversion",
            "DocumentReference.content.format",
            "The namespace of the root, with the version as its code."),
    MESSAGE_STATUS(
            "DOC-004",
            "/Message/Status | /MsgHead/MsgInfo/ProcessingStatus",
            "DocumentReference.meta.tag",
            "Test or approved implementation (8323), production or not (8213)."),
    GENERATED(
            "DOC-005",
            "/Message/GenDate | /MsgHead/MsgInfo/GenDate",
            "Provenance.occurred",
            "When the sender made the message."),
    DOCUMENT_ID(
            "DOC-006",
            "//ServProvId | /Message/ServReq/Id | //Henvisning/DocumentId | //DokIdNotat | //DokIdForesp"
                    + " | /MsgHead/Document/RefDoc/Id",
            "DocumentReference.identifier",
            "Shared by a document, its changes and its cancellation."),
    ISSUED(
            "DOC-007",
            "//ServRprt/IssueDate | /Message/ServReq/IssueDate | //Henvisning/IssueDate | //RefDoc/IssueDate",
            "DocumentReference.date",
            "When the document was issued."),
    ACTION(
            "DOC-008",
            "//ServRprt/ServType | /Message/ServReq/ServType | //Henvisning/ServType",
            "DocumentReference.context.event",
            "List 7309: new, change, addition, cancellation."),
    ATTACHMENT_TYPE("DOC-009", "//RefDoc/MsgType", "DocumentReference.category", "List 8114."),
    ATTACHMENT_ID("DOC-010", "//RefDoc/Id", "DocumentReference.identifier", "As sent."),
    ATTACHMENT_DATE("DOC-011", "//RefDoc/IssueDate", "DocumentReference.date", "When the attachment was issued."),
    ATTACHMENT_MIME_TYPE(
            "DOC-012",
            "//RefDoc/MimeType",
            "DocumentReference.content.attachment.contentType",
            "Where the content bears it out and it is a type that runs nothing; application/octet-stream otherwise, with"
                    + " what the sender wrote as its originalText."),
    ATTACHMENT_TITLE("DOC-013", "//RefDoc/Description", "DocumentReference.description", "As sent."),
    ATTACHMENT_CONTENT(
            "DOC-014",
            "//RefDoc/Content/Base64Container",
            "Binary.data",
            "Decoded; size and SHA-1 stand in the reference. What is no base64 is kept as the characters that it is."),
    ATTACHMENT_KIND(
            "DOC-015",
            "//RefDoc/Content/Base64Container",
            "DocumentReference.content.format",
            "The media type that the first bytes tell, where it is not the one that the content is given out as."),
    ATTACHMENT_NOT_AS_CLAIMED(
            "DOC-016",
            "//RefDoc/MimeType",
            "DocumentReference.securityLabel",
            "UNCERTREL, at the Binary too, where the first bytes tell another kind than the sender says."),
    ATTACHMENT_UNDECODED(
            "DOC-017",
            "//RefDoc/Content/Base64Container",
            "DocumentReference.securityLabel",
            "UNCERTREL, at the Binary too, where the content is no base64.");

    private final String id;
    private final String source;
    private final String target;
    private final String meaning;

    DocumentRule(String id, String source, String target, String meaning) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
