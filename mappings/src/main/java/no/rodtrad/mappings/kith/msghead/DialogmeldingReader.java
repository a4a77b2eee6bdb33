package no.rodtrad.mappings.kith.msghead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads Dialogmelding 1.0 in a header message, of which the mandatory parts have been found to be there. */
public final class DialogmeldingReader {

    /** Where the dialogue stands in the header message. */
    public static final String PLACE = "Document/RefDoc/Content/Dialogmelding";

    /** The type of a message that answers another (8279). */
    private static final String REPLY = "DIALOG_SVAR";

    /** "Svar på forespørsel" of list 9069. */
    private static final String ANSWER = "5";

    private DialogmeldingReader() {}

    /** Reads a whole message. */
    public static Dialogmelding read(Element root, MessageHeader header) {
        Element info = Elements.first(root, "MsgInfo").orElseThrow();
        Element document = document(root).orElseThrow();
        Element dialogue = content(document).orElseThrow();
        return new Dialogmelding(
                header,
                root,
                DocumentReader.message(info),
                OrganisationReader.party(info, "Sender"),
                OrganisationReader.party(info, "Receiver"),
                HeadPatientReader.read(Elements.first(info, "Patient").orElseThrow()),
                Leaf.text(info, "ConversationRef/RefToParent"),
                Leaf.time(document, "RefDoc/IssueDate"),
                entries(dialogue, REPLY.equals(Leaf.code(info, "Type"))),
                attachments(root, document));
    }

    /** The {@code Document} that holds the dialogue: not always the first. */
    public static Optional<Element> document(Element root) {
        return Elements.children(root, "Document").stream()
                .filter(document -> content(document).isPresent())
                .findFirst();
    }

    private static Optional<Element> content(Element document) {
        return Elements.first(document, "RefDoc/Content/Dialogmelding");
    }

    private static List<Dialogmelding.Entry> entries(Element dialogue, boolean reply) {
        List<Dialogmelding.Entry> entries = new ArrayList<>();
        for (Element e : Elements.children(dialogue)) {
            if ("Notat".equals(e.getLocalName())) {
                entries.add(note(e, reply));
            } else if ("Foresporsel".equals(e.getLocalName())) {
                entries.add(question(e));
            }
        }
        return entries;
    }

    private static Dialogmelding.Entry note(Element e, boolean reply) {
        return new Dialogmelding.Entry(
                reply || isAnswer(e),
                Leaf.coded(e, "TemaKodet"),
                Leaf.text(e, "Tema"),
                Leaf.whole(e, "TekstNotatInnhold"),
                Leaf.text(e, "Merknad"),
                Leaf.text(e, "DokIdNotat"),
                Leaf.coded(e, "Foresporsel/TypeForesp"));
    }

    private static boolean isAnswer(Element note) {
        return ANSWER.equals(Leaf.code(note, "TemaKodet").trim())
                && Elements.first(note, "TemaKodet")
                        .flatMap(theme -> Elements.attribute(theme, "S"))
                        .filter(list -> list.trim().endsWith(".9069"))
                        .isPresent();
    }

    private static Dialogmelding.Entry question(Element e) {
        return new Dialogmelding.Entry(
                false,
                Leaf.coded(e, "TypeForesp"),
                Sourced.nothing(),
                Leaf.whole(e, "Sporsmal"),
                Leaf.text(e, "Begrunnelse"),
                Leaf.text(e, "DokIdForesp"),
                Leaf.coded(e, "Form\u00e5l"));
    }

    private static List<AttachedDocument> attachments(Element root, Element dialogue) {
        return Elements.children(root, "Document").stream()
                .filter(document -> document != dialogue)
                .flatMap(document -> DocumentReader.attachments(document).stream())
                .toList();
    }
}
