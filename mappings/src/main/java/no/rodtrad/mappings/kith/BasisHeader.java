package no.rodtrad.mappings.kith;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads the header of a basis message ({@code Message}). Every part may be missing. */
public final class BasisHeader {

    private BasisHeader() {}

    /**
     * Where a format has what the header needs, as local names.
     *
     * @param body below the root
     * @param documentId below the body
     * @param sender below the body
     * @param receiver below the body
     */
    public record Places(String body, String documentId, String sender, String receiver) {}

    /** Reads the header of a message. */
    public static MessageHeader read(Element root, MessageKind kind, Places places) {
        String body = places.body();
        return new MessageHeader(
                kind,
                HeaderParts.coded(root, "Type"),
                Elements.text(root, "MsgId").orElse(null),
                Elements.first(root, "GenDate")
                        .flatMap(e -> Elements.attribute(e, "V"))
                        .or(() -> Elements.text(root, "GenDate"))
                        .orElse(null),
                Elements.text(root, body + "/" + places.documentId()).orElse(null),
                Elements.first(root, body + "/ServType")
                        .flatMap(e -> Elements.attribute(e, "V"))
                        .orElse(null),
                party(root, body + "/" + places.sender() + "/HCP"),
                party(root, body + "/" + places.receiver() + "/HCP"),
                Elements.first(root, body + "/Patient")
                        .map(BasisHeader::patient)
                        .orElse(List.of()));
    }

    static Party party(Element root, String place) {
        return Elements.first(root, place).map(BasisHeader::party).orElse(null);
    }

    private static Party party(Element hcp) {
        // A party may also be a person alone, whose own identifiers then are the party's.
        return Elements.first(hcp, "Inst")
                .or(() -> Elements.first(hcp, "HCProf"))
                .map(e -> new Party(
                        Elements.text(e, "Name").orElse(null), idents(e), units(e, "Dept"), units(e, "HCPerson")))
                .orElse(null);
    }

    private static List<Party.Unit> units(Element inst, String name) {
        return Elements.children(inst, name).stream()
                .map(e -> new Party.Unit(Elements.text(e, "Name").orElse(null), idents(e)))
                .toList();
    }

    private static List<Ident> idents(Element e) {
        List<Ident> idents = new ArrayList<>();
        HeaderParts.ident(e, "Id", "TypeId").ifPresent(idents::add);
        additional(e, idents);
        return List.copyOf(idents);
    }

    private static List<Ident> patient(Element e) {
        List<Ident> idents = new ArrayList<>();
        HeaderParts.ident(e, "OffId", "TypeOffId").map(PatientIdents::typed).ifPresent(idents::add);
        additional(e, idents);
        return List.copyOf(idents);
    }

    private static void additional(Element e, List<Ident> idents) {
        for (Element more : Elements.children(e, "AdditionalId")) {
            HeaderParts.ident(more, "Id", "Type").ifPresent(idents::add);
        }
    }
}
