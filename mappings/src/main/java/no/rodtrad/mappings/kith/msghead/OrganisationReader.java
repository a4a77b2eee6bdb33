package no.rodtrad.mappings.kith.msghead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.shape.Actor;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PartyReader;
import no.rodtrad.mappings.kith.shape.PersonName;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads {@code Sender} and {@code Receiver} of the header message: organisations nest from the outside in. */
public final class OrganisationReader {

    private static final HealthParty NOBODY =
            new HealthParty(Sourced.nothing(), "", Optional.empty(), List.of(), List.of(), PostalAddress.NONE);

    private OrganisationReader() {}

    /** The sender or the receiver. */
    public static HealthParty party(Element info, String name) {
        Optional<Element> outermost = Elements.first(info, name + "/Organisation");
        if (outermost.isEmpty()) {
            return NOBODY;
        }
        List<Actor> departments = new ArrayList<>();
        List<Actor> persons = new ArrayList<>();
        Optional<Element> at = outermost;
        while (at.isPresent()) {
            Element e = at.get();
            if (e != outermost.get()) {
                departments.add(organisation(e));
            }
            Elements.children(e, "HealthcareProfessional").forEach(p -> persons.add(person(p)));
            at = Elements.first(e, "Organisation");
        }
        return new HealthParty(
                Sourced.nothing(),
                "",
                outermost.map(OrganisationReader::organisation).filter(Actor::isNamed),
                // Empty <Organisation/> elements occur in real messages.
                departments.stream().filter(Actor::isNamed).toList(),
                persons.stream().filter(Actor::isNamed).toList(),
                HeadPatientReader.address(outermost.get()));
    }

    /** Every identifier that stands in an element. */
    public static List<Sourced<Ident>> idents(Element parent) {
        return Leaf.present(Elements.children(parent, "Ident").stream()
                .map(e -> PartyReader.ident(e, "Id", "TypeId"))
                .toList());
    }

    private static List<Ident> identity(Element parent) {
        return Elements.children(parent, "Ident").stream()
                .flatMap(e -> Elements.text(e, "Id").stream().map(id -> new Ident(id, Leaf.code(e, "TypeId"), null)))
                .toList();
    }

    /** A name in its parts. */
    public static Sourced<PersonName> name(Element person) {
        Sourced<String> family = Leaf.text(person, "FamilyName");
        Sourced<String> middle = Leaf.text(person, "MiddleName");
        Sourced<String> given = Leaf.text(person, "GivenName");
        // Either part is missing in real messages; the parts that stand there count as read together.
        String f = Elements.text(person, "FamilyName").orElse(null);
        List<String> g = new ArrayList<>();
        Elements.text(person, "GivenName").ifPresent(g::add);
        Elements.text(person, "MiddleName").ifPresent(g::add);
        String text = (String.join(" ", g) + (f == null ? "" : " " + f)).trim();
        Sourced<String> first = family.isPresent() ? family : given.isPresent() ? given : middle;
        return first.map(any -> new PersonName(text, f, List.copyOf(g)))
                .with(family == first ? Sourced.nothing() : family)
                .with(given == first ? Sourced.nothing() : given)
                .with(middle == first ? Sourced.nothing() : middle);
    }

    private static Actor organisation(Element e) {
        return new Actor(
                Leaf.text(e, "OrganisationName").map(PersonName::whole), Sourced.nothing(), idents(e), identity(e));
    }

    private static Actor person(Element e) {
        return new Actor(name(e), Leaf.coded(e, "TypeHealthcareProfessional"), idents(e), identity(e));
    }
}
