package no.rodtrad.mappings.kith.msghead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.MessageHeader;
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

    /** The list of answers to an invitation. */
    private static final String MEETING_ANSWERS = "8126";

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
                reference(info, "RefToParent"),
                reference(info, "RefToConversation"),
                Leaf.coded(info, "Ack"),
                Leaf.coded(info, "RequestedPriority"),
                RoleReader.professionals(info, "Sender/Organisation"),
                RoleReader.professionals(info, "Receiver/Organisation"),
                RoleReader.copies(info),
                caseTypes(dialogue),
                DocumentMarks.read(document),
                entries(dialogue, REPLY.equals(Leaf.code(info, "Type"))),
                Elements.children(root, "Document").stream()
                        .filter(other -> other != document)
                        .map(DocumentMarks::read)
                        .toList());
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

    private static Sourced<String> reference(Element info, String name) {
        return Elements.first(info, "ConversationRef")
                .map(e -> Leaf.text(e, name))
                .orElse(Sourced.nothing());
    }

    private static List<Sourced<Coded>> caseTypes(Element dialogue) {
        return Leaf.present(List.of(
                Leaf.coded(dialogue, "SakstypeKodet"),
                Leaf.text(dialogue, "Sakstype").map(text -> new Coded(null, null, text, null))));
    }

    private static Dialogmelding.Entry note(Element e, boolean reply) {
        return new Dialogmelding.Entry(
                false,
                reply || isAnswer(e),
                Leaf.coded(e, "TemaKodet"),
                Leaf.text(e, "Tema"),
                Leaf.whole(e, "TekstNotatInnhold"),
                Leaf.text(e, "Merknad"),
                Leaf.text(e, "DokIdNotat"),
                Leaf.time(e, "DatoNotat"),
                Dialogmelding.Asked.NOTHING,
                RoleReader.roles(e),
                Elements.first(e, "Foresporsel").map(DialogmeldingReader::question));
    }

    private static boolean isAnswer(Element note) {
        String list = Elements.first(note, "TemaKodet")
                .flatMap(theme -> Elements.attribute(theme, "S"))
                .map(oid -> oid.substring(oid.lastIndexOf('.') + 1))
                .orElse("");
        return MEETING_ANSWERS.equals(list)
                || "9069".equals(list)
                        && ANSWER.equals(Leaf.code(note, "TemaKodet").trim());
    }

    private static Dialogmelding.Entry question(Element e) {
        List<Sourced<Coded>> about = new ArrayList<>(Leaf.everyCoded(e, "TypeJournalinfo"));
        about.addAll(Leaf.everyCoded(e, "KodetOpplysning"));
        return new Dialogmelding.Entry(
                true,
                false,
                Leaf.coded(e, "TypeForesp"),
                Leaf.text(e, "EmneSporsmal"),
                Leaf.whole(e, "Sporsmal"),
                Leaf.text(e, "Begrunnelse"),
                Leaf.text(e, "DokIdForesp"),
                Sourced.nothing(),
                new Dialogmelding.Asked(
                        Leaf.coded(e, "Form\u00e5l"),
                        Leaf.coded(e, "Hastegrad"),
                        Leaf.time(e, "FraDato"),
                        Leaf.time(e, "TilDato"),
                        about),
                RoleReader.roles(e),
                Optional.empty());
    }
}
