package no.rodtrad.mappings.kith.msghead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Elements.first(info, name + "/Organisation")
                .map(OrganisationReader::party)
                .orElse(NOBODY);
    }

    /** The party of an outermost organisation. */
    public static HealthParty party(Element outermost) {
        List<Element> organisations = nested(outermost);
        return new HealthParty(
                Sourced.nothing(),
                "",
                Optional.of(organisation(outermost)).filter(Actor::isNamed),
                // Empty <Organisation/> elements occur in real messages.
                organisations.stream()
                        .skip(1)
                        .map(OrganisationReader::organisation)
                        .filter(Actor::isNamed)
                        .toList(),
                professionals(outermost).map(OrganisationReader::person).toList(),
                HeadPatientReader.address(outermost));
    }

    /** A person without an organisation. */
    public static HealthParty alone(Element person) {
        return new HealthParty(
                Sourced.nothing(),
                "",
                Optional.empty(),
                List.of(),
                List.of(person(person)),
                HeadPatientReader.address(person));
    }

    /** The elements of the persons that {@link #party(Element)} gives, in the same order. */
    static Stream<Element> professionals(Element outermost) {
        return nested(outermost).stream()
                .flatMap(e -> Elements.children(e, "HealthcareProfessional").stream())
                .filter(e -> person(e).isNamed());
    }

    private static List<Element> nested(Element outermost) {
        List<Element> all = new ArrayList<>();
        for (Optional<Element> at = Optional.of(outermost);
                at.isPresent();
                at = Elements.first(at.get(), "Organisation")) {
            all.add(at.get());
        }
        return all;
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
                Leaf.text(e, "OrganisationName").map(PersonName::whole),
                Sourced.nothing(),
                Leaf.everyCoded(e, "TypeOrganisation"),
                idents(e),
                identity(e));
    }

    private static Actor person(Element e) {
        return new Actor(name(e), Leaf.coded(e, "TypeHealthcareProfessional"), idents(e), identity(e));
    }
}
