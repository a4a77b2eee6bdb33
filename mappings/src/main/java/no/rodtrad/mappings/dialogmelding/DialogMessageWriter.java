package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.NavCharacters;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.w3c.dom.Document;

/**
 * Writes a message between a doctor and NAV as Dialogmelding 1.0 in MsgHead 1.2, unsigned; the signature becomes the last child of
 * the root. The order of elements is that of the schemas.
 */
public final class DialogMessageWriter {

    private static final String MSG_HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final String DIALOG = "http://www.kith.no/xmlstds/dialog/2006-10-11";
    private static final String COMMON = "http://www.kith.no/xmlstds/felleskomponent1";
    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static final String VERSION = "v1.2 2006-05-24";

    private DialogMessageWriter() {}

    public static Document write(DialogMessage message) {
        ElementWriter head = ElementWriter.root(MSG_HEAD, "MsgHead");
        String generated = dateTime(message.generated());
        info(head.child("MsgInfo"), message, generated);
        dialogue(head.child("Document"), message, generated);
        message.attachments().forEach(attached -> attachment(head.child("Document"), attached, generated));
        return head.element().getOwnerDocument();
    }

    private static void info(ElementWriter info, DialogMessage message, String generated) {
        info.cs("Type", message.theme().form().type, message.theme().form().text)
                .text("MIGversion", VERSION)
                .text("GenDate", generated)
                .text("MsgId", message.messageId())
                .cs("Ack", "J", "Ja");
        message.conversation()
                .ifPresent(conversation -> info.child("ConversationRef")
                        .text("RefToParent", conversation.parent())
                        .text("RefToConversation", conversation.conversation()));
        party(info.child("Sender"), message.sender(), message.author());
        party(info.child("Receiver"), message.receiver(), message.addressee());
        patient(info.child("Patient"), message.patient());
    }

    /** The head has room for a person with an identifier only. */
    private static void party(
            ElementWriter holder, ExtractOrganisation organisation, Optional<ExtractProfessional> person) {
        ElementWriter written = holder.child("Organisation").text("OrganisationName", organisation.name());
        IdentWriter.organisation(written, organisation.idents(), MSG_HEAD);
        person.filter(p -> !p.idents().isEmpty())
                .ifPresent(p -> professional(written.child("HealthcareProfessional"), p, MSG_HEAD));
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

    private static void dialogue(ElementWriter document, DialogMessage message, String generated) {
        ElementWriter reference =
                document.cs("DocumentConnection", "H", "Hoveddokument").child("RefDoc");
        issued(reference, generated, "XML", "XML-instans").text("MimeType", "text/xml");
        ElementWriter dialogue = reference.child("Content").child(DIALOG, "Dialogmelding");
        if (message.theme().form() == DialogTheme.Form.QUESTION) {
            ElementWriter question = dialogue.child("Foresporsel");
            question(question, message.theme(), message.text(), message.documentId());
            message.author().ifPresent(author -> caseworker(author(question), author));
        } else {
            note(dialogue.child("Notat"), message);
        }
    }

    private static void note(ElementWriter note, DialogMessage message) {
        // Plain text: NAV's own schema types this element as a string, so XHTML would not reach its reader.
        note.cv(
                        "TemaKodet",
                        message.theme().code(),
                        message.theme().system(),
                        message.theme().text())
                .text("TekstNotatInnhold", NavCharacters.of(message.text()))
                .text("DokIdNotat", message.documentId())
                .text("DatoNotat", message.generated().toLocalDate().toString());
        message.original()
                .ifPresent(original ->
                        question(note.child("Foresporsel"), original.theme(), original.text(), original.documentId()));
        message.author().ifPresent(author -> {
            if (message.theme().isFromNav()) {
                caseworker(author(note), author);
            } else {
                professional(author(note).child("HealthcareProfessional"), author, COMMON);
            }
        });
    }

    private static void question(ElementWriter question, DialogTheme theme, String text, String documentId) {
        question.cv("TypeForesp", theme.code(), theme.system(), theme.text())
                .text("Sporsmal", NavCharacters.of(text))
                .text("DokIdForesp", documentId);
    }

    private static ElementWriter author(ElementWriter entry) {
        return entry.child("RollerRelatertNotat").cv("RolleNotat", "1", NationalCodeSystem.oid(9057), "forfatter");
    }

    /** No professional, and so written as a person, whose names stand in another order. */
    private static void caseworker(ElementWriter role, ExtractProfessional author) {
        role.child("Person")
                .text("GivenName", author.name().given())
                .text("MiddleName", author.name().middle())
                .text("FamilyName", author.name().family());
    }

    /** Marked in both ways: some of NAV's receivers find it by DocumentConnection, others by MsgType. */
    private static void attachment(ElementWriter document, DialogMessage.Attachment attached, String generated) {
        ElementWriter reference =
                document.cs("DocumentConnection", "V", "Vedlegg").child("RefDoc");
        issued(reference, generated, "A", "Vedlegg")
                .text("MimeType", attached.mimeType())
                .text("Description", attached.title());
        reference
                .child("Content")
                .child(BASE64, "Base64Container")
                .element()
                .setTextContent(Base64.getEncoder().encodeToString(attached.content()));
    }

    private static ElementWriter issued(ElementWriter reference, String generated, String code, String text) {
        reference.child("IssueDate").attribute("V", generated);
        return reference.cs("MsgType", code, text);
    }

    private static String dateTime(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
