package no.rodtrad.mappings.kith.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads parties, identifiers and addresses of the basis messages ({@code HCP}, {@code Inst}, {@code HCProf}). */
public final class PartyReader {

    private PartyReader() {}

    /** Every party in elements of a name below a parent, such as {@code PatRelHCP}. */
    public static List<HealthParty> all(Element parent, String name) {
        return Elements.children(parent, name).stream().map(PartyReader::party).toList();
    }

    /** Everybody who gets a copy; what they are to the message stands in the relation. */
    public static List<HealthParty> copies(Element parent) {
        return Elements.children(parent, "CopyDest").stream()
                .map(e -> party(e).related(Leaf.coded(e, "Role"), Leaf.code(e, "Role")))
                .toList();
    }

    /** The party of an element that holds an {@code HCP}. */
    public static HealthParty party(Element holder) {
        Element hcp = Elements.first(holder, "HCP").orElse(holder);
        List<Actor> departments = new ArrayList<>();
        List<Actor> persons = new ArrayList<>();
        Optional<Element> inst = Elements.first(hcp, "Inst");
        List<Element> depts = inst.map(e -> Elements.children(e, "Dept")).orElse(List.of());
        List<Sourced<Coded>> specialty =
                Leaf.present(List.of(Leaf.coded(hcp, "MedSpecialty"), Leaf.coded(hcp, "MedSpeciality")));
        for (Element dept : depts) {
            boolean innermost = dept == depts.get(depts.size() - 1);
            departments.add(actor(dept, innermost ? specialty : List.of()));
        }
        inst.ifPresent(e -> Elements.children(e, "HCPerson").forEach(person -> persons.add(actor(person, List.of()))));
        Elements.first(hcp, "HCProf")
                .map(e -> actor(e, inst.isPresent() ? List.of() : specialty))
                .ifPresent(persons::add);
        return new HealthParty(
                Leaf.coded(holder, "Relation"),
                Leaf.code(holder, "Relation"),
                inst.map(e -> actor(e, depts.isEmpty() ? specialty : List.of())).filter(Actor::isNamed),
                departments.stream().filter(Actor::isNamed).toList(),
                persons.stream().filter(Actor::isNamed).toList(),
                address(hcp));
    }

    /** The {@code Address} below an element. */
    public static PostalAddress address(Element parent) {
        return Elements.first(parent, "Address")
                .map(e -> new PostalAddress(
                        Leaf.coded(e, "Type"),
                        Leaf.text(e, "StreetAdr"),
                        Sourced.nothing(),
                        Leaf.text(e, "PostalCode"),
                        Leaf.text(e, "City"),
                        Leaf.coded(e, "County"),
                        Leaf.coded(e, "Country"),
                        Leaf.present(Elements.children(e, "TeleAddress").stream()
                                .map(Leaf::valueOf)
                                .map(number -> number.map(Telecom::untyped))
                                .toList())))
                .orElse(PostalAddress.NONE);
    }

    /** An identifier in one element, with its type in another. */
    public static Sourced<Ident> ident(Element parent, String idName, String typeName) {
        Optional<Element> id = Elements.first(parent, idName);
        String value = id.map(e -> e.getTextContent().trim()).orElse("");
        if (value.isEmpty()) {
            return Sourced.nothing();
        }
        List<Node> nodes = new ArrayList<>(List.of(id.get()));
        Optional<Element> type = Elements.first(parent, typeName);
        type.ifPresent(e -> nodes.addAll(Leaf.attributes(e, "V", "S", "DN")));
        return Sourced.at(
                new Ident(
                        value,
                        type.flatMap(e -> Elements.attribute(e, "V")).orElse(null),
                        type.flatMap(e -> Elements.attribute(e, "DN")).orElse(null)),
                nodes);
    }

    /** An identifier together with the additional ones beside it. */
    public static List<Sourced<Ident>> idents(Element parent, String idName, String typeName) {
        List<Sourced<Ident>> all = new ArrayList<>(List.of(ident(parent, idName, typeName)));
        Elements.children(parent, "AdditionalId").forEach(e -> all.add(ident(e, "Id", "Type")));
        return Leaf.present(all);
    }

    private static List<Ident> identity(Element e) {
        List<Ident> all = new ArrayList<>();
        plain(e, "TypeId").ifPresent(all::add);
        Elements.children(e, "AdditionalId").forEach(more -> plain(more, "Type").ifPresent(all::add));
        return List.copyOf(all);
    }

    private static Optional<Ident> plain(Element e, String typeName) {
        return Elements.text(e, "Id").map(id -> new Ident(id, Leaf.code(e, typeName), null));
    }

    private static Actor actor(Element e, List<Sourced<Coded>> specialty) {
        boolean person = e.getLocalName().startsWith("HC");
        List<Sourced<Coded>> kinds = new ArrayList<>(Leaf.everyCoded(e, person ? "Position" : "Type"));
        kinds.addAll(Leaf.everyCoded(e, "Qual"));
        kinds.addAll(specialty);
        return new Actor(
                Leaf.text(e, "Name").map(person ? PersonName::split : PersonName::whole),
                "HCProf".equals(e.getLocalName()) ? Leaf.coded(e, "Type") : Sourced.nothing(),
                List.copyOf(kinds),
                idents(e, "Id", "TypeId"),
                identity(e));
    }
}
