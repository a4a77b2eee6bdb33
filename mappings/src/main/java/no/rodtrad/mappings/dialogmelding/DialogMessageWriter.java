package no.rodtrad.mappings.dialogmelding;

import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.NavCharacters;
import no.rodtrad.mappings.xml.ElementWriter;
import org.w3c.dom.Document;

/**
 * Writes a message between a doctor and NAV as Dialogmelding 1.0 in MsgHead 1.2, unsigned; the signature becomes the last child of
 * the root. The order of elements is that of the schemas.
 */
public final class DialogMessageWriter {

    private static final String DIALOG = "http://www.kith.no/xmlstds/dialog/2006-10-11";

    private DialogMessageWriter() {}

    public static Document write(DialogMessage message) {
        DialogTheme.Form form = message.theme().form();
        HeadWriter head = new HeadWriter(message.head(), form.type, form.text);
        ElementWriter dialogue = head.content(DIALOG);
        if (form == DialogTheme.Form.QUESTION) {
            ElementWriter question = dialogue.child("Foresporsel");
            question(question, message.theme(), message.text(), message.documentId());
            message.author().ifPresent(author -> caseworker(HeadWriter.author(question), author));
        } else {
            note(dialogue.child("Notat"), message);
        }
        message.attachments().forEach(head::attach);
        return head.root().element().getOwnerDocument();
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
            ElementWriter role = HeadWriter.author(note);
            if (message.theme().isFromNav()) {
                caseworker(role, author);
            } else {
                HeadWriter.professional(role.child("HealthcareProfessional"), author, HeadWriter.COMMON);
            }
        });
    }

    private static void question(ElementWriter question, DialogTheme theme, String text, String documentId) {
        question.cv("TypeForesp", theme.code(), theme.system(), theme.text())
                .text("Sporsmal", NavCharacters.of(text))
                .text("DokIdForesp", documentId);
    }

    /** No professional, and so written as a person, whose names stand in another order. */
    private static void caseworker(ElementWriter role, ExtractProfessional author) {
        role.child("Person")
                .text("GivenName", author.name().given())
                .text("MiddleName", author.name().middle())
                .text("FamilyName", author.name().family());
    }
}
