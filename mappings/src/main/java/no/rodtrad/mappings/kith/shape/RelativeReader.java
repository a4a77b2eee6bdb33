package no.rodtrad.mappings.kith.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.profiles.NationalCodeSystem;
import org.w3c.dom.Element;

/**
 * Reads next of kin and contact persons of {@code Patient} in the basis messages: {@code PatientRelParty} of epikrise and
 * Henvisning 1.0, {@code ParorendeForesatt} and {@code ContactPerson} of Henvisning 1.1; and those of the body of Henvisning
 * 2.0, {@code ParorendeForesatt} and {@code PasientrelatertKontaktperson}. Numbers that identify them are not
 * read: whom a patient is kin to is no reason to know them by number.
 */
public final class RelativeReader {

    private RelativeReader() {}

    /** Everybody who stands with the patient, in the order of the formats. */
    public static List<Relative> read(Element holder) {
        List<Relative> all = new ArrayList<>();
        Elements.children(holder, "PatientRelParty")
                .forEach(e -> all.add(new Relative(
                        Leaf.coded(e, "Relation"),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Leaf.text(e, "Name").map(PersonName::split),
                        PartyReader.address(e))));
        Elements.children(holder, "ParorendeForesatt")
                .forEach(e ->
                        all.add(person(e, Leaf.coded(e, "Slektskap").map(RelativeReader::kinship), Sourced.nothing())));
        Elements.children(holder, "ContactPerson")
                .forEach(e -> all.add(person(
                        e, Leaf.text(e, "OccupationRole").map(RelativeReader::words), Leaf.text(e, "WorkingPlace"))));
        Elements.children(holder, "PasientrelatertKontaktperson")
                .forEach(e -> all.add(person(
                        e, Leaf.text(e, "StillingRolle").map(RelativeReader::words), Leaf.text(e, "Arbeidssted"))));
        return all.stream().filter(Relative::isThere).toList();
    }

    private static Relative person(Element holder, Sourced<Coded> relation, Sourced<String> workplace) {
        Optional<Element> person = Elements.first(holder, "Referanseperson");
        return new Relative(
                relation,
                Leaf.coded(holder, "Omsorgsfunksjon"),
                Leaf.truth(holder, "NarmesteParorende"),
                workplace,
                person.map(RelativeReader::name).orElse(Sourced.nothing()),
                person.map(RelativeReader::reachedAt).orElse(PostalAddress.NONE));
    }

    private static Sourced<PersonName> name(Element e) {
        Sourced<String> family = Leaf.text(e, "FamilyName");
        Sourced<String> middle = Leaf.text(e, "MiddleName");
        Sourced<String> given = Leaf.text(e, "GivenName");
        List<String> givenNames = Stream.of("GivenName", "MiddleName")
                .map(part -> Elements.text(e, part).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        String familyName = Elements.text(e, "FamilyName").orElse(null);
        String whole = String.join(
                " ",
                Stream.concat(givenNames.stream(), Stream.ofNullable(familyName))
                        .toList());
        PersonName name = new PersonName(whole, familyName, givenNames);
        return Stream.of(family, given, middle)
                .filter(Sourced::isPresent)
                .map(part -> part.map(text -> name))
                .reduce(Sourced::with)
                .orElse(Sourced.nothing());
    }

    private static PostalAddress reachedAt(Element e) {
        PostalAddress address = PartyReader.address(e);
        List<Sourced<Telecom>> telecoms = new ArrayList<>(address.telecoms());
        telecoms.addAll(TelecomReader.telecoms(e));
        return new PostalAddress(
                address.type(),
                address.street(),
                address.postbox(),
                address.postalCode(),
                address.city(),
                address.county(),
                address.country(),
                List.copyOf(telecoms));
    }

    /** The format implies the list here, unlike for other relations. */
    private static Coded kinship(Coded coded) {
        return coded.system() != null
                ? coded
                : new Coded(coded.code(), NationalCodeSystem.oid(9033), coded.text(), coded.originalText());
    }

    private static Coded words(String text) {
        return new Coded(null, null, text, null);
    }
}
