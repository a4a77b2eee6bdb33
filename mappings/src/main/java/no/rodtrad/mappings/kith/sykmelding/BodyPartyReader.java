package no.rodtrad.mappings.kith.sykmelding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.PatientIdents;
import no.rodtrad.mappings.kith.msghead.HeadPatientReader;
import no.rodtrad.mappings.kith.shape.Actor;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PartyReader;
import no.rodtrad.mappings.kith.shape.PersonName;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.kith.shape.Telecom;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads the persons that the body of a sykmelding names: {@code Pasient} and {@code Behandler}. */
final class BodyPartyReader {

    private static final HealthParty NOBODY =
            new HealthParty(Sourced.nothing(), "", Optional.empty(), List.of(), List.of(), PostalAddress.NONE);

    private BodyPartyReader() {}

    static Sykmelding.Named named(Element body) {
        return Elements.first(body, "Pasient")
                .map(e -> new Sykmelding.Named(
                        Leaf.present(Elements.children(e, "Fodselsnummer").stream()
                                .map(id -> PartyReader.ident(id, "Id", "TypeId").map(PatientIdents::typed))
                                .toList()),
                        name(e),
                        telecoms(e),
                        telecomTypes(e),
                        Leaf.text(e, "NavnFastlege")))
                .orElse(new Sykmelding.Named(List.of(), Sourced.nothing(), List.of(), List.of(), Sourced.nothing()));
    }

    static HealthParty certifier(Element body) {
        Optional<Element> found = Elements.first(body, "Behandler");
        if (found.isEmpty()) {
            return NOBODY;
        }
        Element e = found.get();
        List<Ident> identity = Elements.children(e, "Id").stream()
                .flatMap(id ->
                        Elements.text(id, "Id").stream().map(value -> new Ident(value, Leaf.code(id, "TypeId"), null)))
                .toList();
        Actor person = new Actor(
                name(e),
                Sourced.nothing(),
                Leaf.present(Elements.children(e, "Id").stream()
                        .map(id -> PartyReader.ident(id, "Id", "TypeId"))
                        .toList()),
                identity);
        return new HealthParty(
                Sourced.nothing(),
                "",
                Optional.empty(),
                List.of(),
                Stream.of(person).filter(Actor::isNamed).toList(),
                address(e));
    }

    /** The kinds of telephone below {@code KontaktInfo}. */
    static List<Sourced<Coded>> telecomTypes(Element holder) {
        return Leaf.present(Elements.children(holder, "KontaktInfo").stream()
                .map(e -> Leaf.coded(e, "TypeTelecom"))
                .toList());
    }

    private static List<Sourced<String>> telecoms(Element holder) {
        return Leaf.present(Elements.children(holder, "KontaktInfo").stream()
                .flatMap(e -> Elements.children(e, "TeleAddress").stream())
                .map(Leaf::valueOf)
                .toList());
    }

    private static PostalAddress address(Element holder) {
        List<Sourced<Telecom>> telecoms = telecoms(holder).stream()
                .map(number -> number.map(Telecom::untyped))
                .toList();
        return HeadPatientReader.address(Elements.first(holder, "Adresse"), telecoms);
    }

    private static Sourced<PersonName> name(Element holder) {
        Optional<Element> name = Elements.first(holder, "Navn");
        if (name.isEmpty()) {
            return Sourced.nothing();
        }
        List<Sourced<String>> parts = Leaf.present(Stream.of("Fornavn", "Mellomnavn", "Etternavn")
                .map(part -> Leaf.text(name.get(), part))
                .toList());
        if (parts.isEmpty()) {
            return Sourced.nothing();
        }
        String family = Elements.text(name.get(), "Etternavn").orElse(null);
        List<String> given = Stream.of("Fornavn", "Mellomnavn")
                .flatMap(part -> Elements.text(name.get(), part).stream())
                .toList();
        String text = (String.join(" ", given) + (family == null ? "" : " " + family)).trim();
        Sourced<PersonName> whole = parts.get(0).map(any -> new PersonName(text, family, given));
        for (Sourced<String> part : parts.subList(1, parts.size())) {
            whole = whole.with(part);
        }
        return whole;
    }
}
