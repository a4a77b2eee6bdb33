package no.rodtrad.mappings.dialogmelding;

import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.xml.ElementWriter;
import org.w3c.dom.Document;

/**
 * Writes a message of the dialogue within the health service as Dialogmelding 1.1 in MsgHead 1.2, unsigned; the signature
 * becomes the last child of the root. The order of elements is that of the schemas.
 */
public final class HealthMessageWriter {

    private static final String DIALOG = "http://www.kith.no/xmlstds/dialog/2013-01-23";

    private HealthMessageWriter() {}

    public static Document write(HealthMessage message) {
        HeadWriter head = new HeadWriter(message.head(), message.form().type, message.form().typeText);
        ElementWriter dialogue = head.content(DIALOG);
        ElementWriter entry;
        if (message.form() == HealthMessage.Form.QUESTION) {
            entry = dialogue.child("Foresporsel");
            question(
                    entry,
                    new HealthMessage.Question(
                            message.theme(), message.topic(), message.text(), message.about(), message.documentId()));
        } else {
            entry = dialogue.child("Notat");
            note(entry, message);
        }
        message.head()
                .author()
                .ifPresent(author -> HeadWriter.professional(
                        HeadWriter.author(entry).child("HealthcareProfessional"), author, HeadWriter.COMMON));
        message.attachments().forEach(head::attach);
        return head.root().element().getOwnerDocument();
    }

    private static void note(ElementWriter note, HealthMessage message) {
        coded(note, "TemaKodet", message.theme());
        note.text("Tema", message.topic())
                .text("TekstNotatInnhold", characters(message.text()))
                .text("DokIdNotat", message.documentId())
                .text("DatoNotat", message.head().generated().toLocalDate().toString());
        message.original().ifPresent(original -> question(note.child("Foresporsel"), original));
    }

    private static void question(ElementWriter entry, HealthMessage.Question question) {
        coded(entry, "TypeForesp", question.theme());
        entry.text("EmneSporsmal", question.topic()).text("Sporsmal", characters(question.text()));
        if (question.about() != null) {
            coded(entry, "KodetOpplysning", question.about());
        }
        entry.text("DokIdForesp", question.documentId());
    }

    private static void coded(ElementWriter entry, String name, Coded coded) {
        entry.cv(name, coded.code(), coded.system(), coded.text());
    }

    /** Without what XML 1.0 has no place for. */
    private static String characters(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
