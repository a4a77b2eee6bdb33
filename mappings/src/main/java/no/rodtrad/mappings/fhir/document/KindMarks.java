package no.rodtrad.mappings.fhir.document;

import no.rodtrad.mappings.attachment.AttachmentKind;
import no.rodtrad.mappings.attachment.AttachmentKind.Verdict;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.StringType;

/**
 * Says of an attachment what it is given out as, what it is, and that it is not what its sender says. The media type stands
 * in the reference and at the content alike, so that nobody finds an active one in either.
 */
final class KindMarks {

    private static final String ORIGINAL_TEXT = "http://hl7.org/fhir/StructureDefinition/originalText";
    private static final String MEDIA_TYPES = "urn:ietf:bcp:13";

    /** HL7 v3: the integrity of what is labelled is in doubt. */
    private static final Coding UNCERTAIN = new Coding(
            "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "UNCERTREL", "uncertain reliability");

    private final Assembly assembly;
    private final Binary binary;
    private final DocumentReference document;
    private AttachmentKind kind;

    KindMarks(Assembly assembly, Binary binary, DocumentReference document) {
        this.assembly = assembly;
        this.binary = binary;
        this.document = document;
    }

    /** Marks content and reference of what is told by an attachment. */
    void mark(AttachedDocument from) {
        Sourced<String> undecoded = from.content()
                .map(content -> content.decoded() ? null : "Innholdet er ikke base64. Det er beholdt slik det sto.");
        assembly.apply(
                DocumentRule.ATTACHMENT_MIME_TYPE,
                from.mimeType(),
                document,
                claimed -> claim(claimed, undecoded.isPresent()));
        assembly.apply(DocumentRule.ATTACHMENT_UNDECODED, undecoded, document, this::doubt);
        if (!undecoded.isPresent()) {
            kind = kind == null ? AttachmentKind.of(null, binary.getData()) : kind;
            assembly.apply(
                    DocumentRule.ATTACHMENT_KIND,
                    from.content().map(content -> foundOtherwise()),
                    document,
                    found -> document.getContentFirstRep().setFormat(new Coding(MEDIA_TYPES, found, null)));
            assembly.apply(
                    DocumentRule.ATTACHMENT_NOT_AS_CLAIMED,
                    from.mimeType().map(claimed -> disagreement()),
                    document,
                    this::doubt);
        }
    }

    private void claim(String claimed, boolean undecoded) {
        kind = AttachmentKind.of(claimed, binary.getData());
        String type = undecoded ? AttachmentKind.BYTES : kind.served();
        binary.setContentType(type);
        Attachment attachment = document.getContentFirstRep().getAttachment().setContentType(type);
        if (!claimed.equalsIgnoreCase(type)) {
            attachment.getContentTypeElement().addExtension(ORIGINAL_TEXT, new StringType(claimed));
        }
    }

    private String foundOtherwise() {
        return kind.found().filter(found -> !kind.served().startsWith(found)).orElse(null);
    }

    private String disagreement() {
        return kind.verdict() == Verdict.NOT_AS_CLAIMED
                ? "Oppgitt som " + kind.claimed().orElseThrow() + ". Innholdet er "
                        + kind.found().orElse("noe annet") + "."
                : null;
    }

    private void doubt(String why) {
        document.addSecurityLabel(new CodeableConcept(UNCERTAIN.copy()).setText(why));
        binary.getMeta().addSecurity(UNCERTAIN.copy());
    }
}
