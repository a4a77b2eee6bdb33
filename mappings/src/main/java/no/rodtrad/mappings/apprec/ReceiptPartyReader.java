package no.rodtrad.mappings.apprec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads a party of a receipt, whatever of it is there. */
final class ReceiptPartyReader {

    private ReceiptPartyReader() {}

    /** @param receipt the {@code AppRec} */
    static ReceiptParty read(Element receipt, String holder) {
        Optional<Element> party = Elements.first(receipt, holder);
        Coded role = party.map(p -> coded(p, "Role")).orElse(null);
        Optional<Element> hcp = party.flatMap(p -> Elements.first(p, "HCP"));
        if (hcp.isEmpty()) {
            return ReceiptParty.nobody(role);
        }
        Optional<Element> person = Elements.first(hcp.get(), "HCProf");
        Optional<Element> institution = Elements.first(hcp.get(), "Inst");
        Element itself = institution.or(() -> person).orElse(hcp.get());
        return new ReceiptParty(
                role,
                institution.isEmpty() && person.isPresent(),
                unit(itself),
                units(itself, "Dept"),
                units(itself, "HCPerson"),
                coded(hcp.get(), "MedSpeciality"),
                Elements.first(hcp.get(), "Address")
                        .map(ReceiptPartyReader::address)
                        .orElse(null));
    }

    /** The coded value of the first child of a name; null where it has neither code nor text. */
    static Coded coded(Element parent, String name) {
        return Elements.first(parent, name).map(ReceiptPartyReader::coded).orElse(null);
    }

    /** The coded value of an element; null where it has neither code nor text. */
    static Coded coded(Element element) {
        Coded coded = new Coded(value(element, "V"), value(element, "S"), value(element, "DN"), value(element, "OT"));
        return coded.code() == null && coded.text() == null && coded.originalText() == null ? null : coded;
    }

    private static List<ReceiptParty.Unit> units(Element parent, String name) {
        return Elements.children(parent, name).stream()
                .map(ReceiptPartyReader::unit)
                .toList();
    }

    private static ReceiptParty.Unit unit(Element e) {
        List<Ident> idents = new ArrayList<>();
        ident(e, "TypeId").ifPresent(idents::add);
        Elements.children(e, "AdditionalId").forEach(more -> ident(more, "Type").ifPresent(idents::add));
        return new ReceiptParty.Unit(coded(e, "Type"), Elements.text(e, "Name").orElse(null), idents);
    }

    private static Optional<Ident> ident(Element e, String typeName) {
        Optional<Element> type = Elements.first(e, typeName);
        return Elements.text(e, "Id")
                .map(id -> new Ident(
                        id,
                        type.map(t -> value(t, "V")).orElse(null),
                        type.map(t -> value(t, "DN")).orElse(null)));
    }

    private static ReceiptAddress address(Element e) {
        return new ReceiptAddress(
                coded(e, "Type"),
                Elements.text(e, "StreetAdr").orElse(null),
                Elements.text(e, "PostalCode").orElse(null),
                Elements.text(e, "City").orElse(null),
                coded(e, "County"),
                coded(e, "Country"),
                coded(e, "CityDistr"),
                Elements.children(e, "TeleAddress").stream()
                        .flatMap(t -> Elements.attribute(t, "V").stream())
                        .toList());
    }

    private static String value(Element e, String name) {
        return Elements.attribute(e, name).orElse(null);
    }
}
