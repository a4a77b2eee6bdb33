package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.NavCharacters;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.w3c.dom.Document;

/**
 * Writes a work-focused message as Dialogmelding 1.0 in MsgHead 1.2, unsigned; the signature becomes the last child of
 * the root. The order of elements is that of the schemas.
 */
public final class WorkMessageWriter {

    private static final String MSG_HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final String DIALOG = "http://www.kith.no/xmlstds/dialog/2006-10-11";
    private static final String COMMON = "http://www.kith.no/xmlstds/felleskomponent1";
    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static final String VERSION = "v1.2 2006-05-24";

    private WorkMessageWriter() {}

    public static Document write(WorkMessage message) {
        ElementWriter head = ElementWriter.root(MSG_HEAD, "MsgHead");
        String generated = dateTime(message.generated());
        info(head.child("MsgInfo"), message, generated);
        note(head.child("Document"), message, generated);
        attachment(head.child("Document"), message, generated);
        return head.element().getOwnerDocument();
    }

    private static void info(ElementWriter info, WorkMessage message, String generated) {
        info.cs("Type", "DIALOG_NOTAT", "Notat")
                .text("MIGversion", VERSION)
                .text("GenDate", generated)
                .text("MsgId", message.messageId())
                .cs("Ack", "J", "Ja");
        message.conversation()
                .ifPresent(conversation -> info.child("ConversationRef")
                        .text("RefToParent", conversation.parent())
                        .text("RefToConversation", conversation.conversation()));
        ElementWriter sender = organisation(info.child("Sender"), message.sender());
        message.professional()
                .filter(professional -> !professional.idents().isEmpty())
                .ifPresent(
                        professional -> professional(sender.child("HealthcareProfessional"), professional, MSG_HEAD));
        organisation(info.child("Receiver"), message.receiver().organisation());
        patient(info.child("Patient"), message.patient());
    }

    private static ElementWriter organisation(ElementWriter holder, ExtractOrganisation organisation) {
        ElementWriter written = holder.child("Organisation").text("OrganisationName", organisation.name());
        IdentWriter.organisation(written, organisation.idents(), MSG_HEAD);
        return written;
    }

    private static void professional(ElementWriter written, ExtractProfessional professional, String identNamespace) {
        name(written, professional.name());
        IdentWriter.person(written, professional.idents(), identNamespace);
    }

    private static void patient(ElementWriter written, ExtractPatient patient) {
        name(written, patient.name());
        written.text(
                "DateOfBirth",
                patient.birthDate() == null ? null : patient.birthDate().toString());
        IdentWriter.person(written, List.of(patient.identifier()), MSG_HEAD);
    }

    private static void name(ElementWriter written, PersonName name) {
        written.text("FamilyName", name.family())
                .text("MiddleName", name.middle())
                .text("GivenName", name.given());
    }

    private static void note(ElementWriter document, WorkMessage message, String generated) {
        ElementWriter reference =
                document.cs("DocumentConnection", "H", "Hoveddokument").child("RefDoc");
        issued(reference, generated, "XML", "XML-instans").text("MimeType", "text/xml");
        ElementWriter note =
                reference.child("Content").child(DIALOG, "Dialogmelding").child("Notat");
        // Plain text: NAV's own schema types this element as a string, so XHTML would not reach its reader.
        note.cv("TemaKodet", "1", NationalCodeSystem.oid(8128), "Henvendelse om sykefraværsoppfølging")
                .text("TekstNotatInnhold", NavCharacters.of(message.text()))
                .text("DokIdNotat", message.documentId())
                .text("DatoNotat", message.generated().toLocalDate().toString());
        message.professional().ifPresent(professional -> {
            ElementWriter role =
                    note.child("RollerRelatertNotat").cv("RolleNotat", "1", NationalCodeSystem.oid(9057), "forfatter");
            professional(role.child("HealthcareProfessional"), professional, COMMON);
        });
    }

    /** Marked in both ways: some of NAV's receivers find it by DocumentConnection, others by MsgType. */
    private static void attachment(ElementWriter document, WorkMessage message, String generated) {
        ElementWriter reference =
                document.cs("DocumentConnection", "V", "Vedlegg").child("RefDoc");
        issued(reference, generated, "A", "Vedlegg")
                .text("MimeType", "application/pdf")
                .text("Description", "Arbeidsrettet informasjon");
        reference
                .child("Content")
                .child(BASE64, "Base64Container")
                .element()
                .setTextContent(Base64.getEncoder().encodeToString(message.pdf()));
    }

    private static ElementWriter issued(ElementWriter reference, String generated, String code, String text) {
        reference.child("IssueDate").attribute("V", generated);
        return reference.cs("MsgType", code, text);
    }

    private static String dateTime(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
