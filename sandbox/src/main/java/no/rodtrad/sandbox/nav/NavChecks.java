package no.rodtrad.sandbox.nav;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * What NAV holds a dialogue message to, as far as it can be held without NAV's registers. Written apart from the code that
 * makes such messages, so that one misreading of the format does not pass on both sides.
 */
final class NavChecks {

    private static final String DIALOG_1_0 = "http://www.kith.no/xmlstds/dialog/2006-10-11";
    private static final String LISTS = "2.16.578.1.12.4.1.1.";
    private static final String MEETING_ANSWER = LISTS + "8126";

    /** The codes that NAV takes from a sender, by code list. */
    private static final Map<String, Set<String>> SUBJECTS = Map.of(
            LISTS + "8128", Set.of("1", "2"), LISTS + "9069", Set.of("5"), MEETING_ANSWER, Set.of("1", "2", "3"));

    private static final Set<String> ATTACHMENT_TYPES = Set.of(
            "application/pdf", "image/tiff", "image/png", "image/jpeg", "image/pjpeg", "image/jpg", "image/pjpg");

    private NavChecks() {}

    /** The text of the message, as the case worker reads it; empty if there is none. */
    static String text(Element msgHead) {
        return note(msgHead)
                .flatMap(note -> Elements.text(note, "TekstNotatInnhold"))
                .orElse("");
    }

    /** What is wrong, as sentences for the receipt; empty if NAV would take it. */
    static List<String> faults(Element msgHead) {
        List<String> faults = new ArrayList<>();
        if (!patientIsKnown(msgHead)) {
            faults.add("Pasientens fødselsnummer eller D-nummer mangler, eller det har ikke elleve siffer.");
        }
        Optional<Element> note = note(msgHead);
        if (note.isEmpty()) {
            faults.add("Meldingen inneholder ikke noe notat i dialogmelding versjon 1.0.");
        } else {
            faults.addAll(faultsInNote(note.get()));
        }
        for (Element document : Elements.children(msgHead, "Document")) {
            attachmentFault(document).ifPresent(faults::add);
        }
        return faults;
    }

    private static List<String> faultsInNote(Element note) {
        Element subject = Elements.first(note, "TemaKodet").orElse(note);
        String list = subject.getAttribute("S");
        List<String> faults = new ArrayList<>();
        if (!SUBJECTS.getOrDefault(list, Set.of()).contains(subject.getAttribute("V"))) {
            faults.add("Temakoden er ikke en som NAV tar imot.");
        }
        if (!list.equals(MEETING_ANSWER)
                && Elements.text(note, "TekstNotatInnhold").isEmpty()) {
            faults.add("Meldingen har ingen tekst.");
        }
        boolean plain = Elements.first(note, "TekstNotatInnhold")
                .map(text -> Elements.children(text).isEmpty())
                .orElse(true);
        if (!plain) {
            faults.add("Teksten i meldingen må være ren tekst, uten elementer.");
        }
        return faults;
    }

    private static boolean patientIsKnown(Element msgHead) {
        return Elements.first(msgHead, "MsgInfo/Patient")
                .map(patient -> Elements.children(patient, "Ident").stream()
                        .flatMap(ident -> Elements.text(ident, "Id").stream())
                        .anyMatch(id -> id.matches("[0-9]{11}")))
                .orElse(false);
    }

    private static Optional<Element> note(Element msgHead) {
        return Elements.children(msgHead, "Document").stream()
                .flatMap(document -> Elements.first(document, "RefDoc/Content").stream())
                .flatMap(content -> Elements.children(content, "Dialogmelding").stream())
                .filter(dialog -> DIALOG_1_0.equals(dialog.getNamespaceURI()))
                .flatMap(dialog -> Elements.children(dialog, "Notat").stream())
                .findFirst();
    }

    /**
     * NAV passes over an attachment that is not marked as it expects, silently. Here it is an error, because a sender
     * wants to know. One of NAV's applications goes by {@code DocumentConnection}, another by {@code MsgType}.
     */
    private static Optional<String> attachmentFault(Element document) {
        boolean connection = has(document, "DocumentConnection", "V");
        boolean type = has(document, "RefDoc/MsgType", "A");
        if (!connection && !type) {
            return Optional.empty();
        }
        if (!connection || !type) {
            return Optional.of("Vedlegget må være merket både med DocumentConnection V og med MsgType A.");
        }
        String mime = Elements.text(document, "RefDoc/MimeType").orElse("");
        if (!ATTACHMENT_TYPES.contains(mime)) {
            return Optional.of("Vedlegget er av en type som NAV ikke tar imot.");
        }
        return mime.equals("application/pdf") && !isPdf(document)
                ? Optional.of("Vedlegget er ikke en PDF.")
                : Optional.empty();
    }

    private static boolean has(Element at, String path, String code) {
        return Elements.first(at, path)
                .map(e -> code.equals(e.getAttribute("V")))
                .orElse(false);
    }

    private static boolean isPdf(Element document) {
        String base64 =
                Elements.text(document, "RefDoc/Content/Base64Container").orElse("");
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            byte[] start = "%PDF-".getBytes(StandardCharsets.US_ASCII);
            return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
