package no.rodtrad.mappings.kith.msghead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.kith.shape.TelecomReader;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads who has a part in the message, and who else receives it. */
public final class RoleReader {

    /** "Forfatter" of list 9057. */
    private static final String AUTHOR = "1";

    private RoleReader() {}

    /** Every {@code RollerRelatertNotat} of an entry. */
    static List<DialogRole> roles(Element entry) {
        List<DialogRole> roles = new ArrayList<>();
        for (Element e : Elements.children(entry, "RollerRelatertNotat")) {
            Optional<Element> unit = Elements.first(e, "TilknyttetEnhet");
            Optional<Element> named = person(e);
            roles.add(role(e, named.or(() -> unit.flatMap(RoleReader::person)), unit));
            if (named.isPresent()) {
                unit.filter(u -> person(u).isPresent()).ifPresent(u -> roles.add(role(u, person(u), Optional.empty())));
            }
        }
        return roles;
    }

    /** The professionals of an {@code Organisation} below a place, as many as its party has persons, in their order. */
    public static List<DialogRole> professionals(Element holder, String place) {
        return Elements.first(holder, place).stream()
                .flatMap(OrganisationReader::professionals)
                .map(e -> new DialogRole(
                        false,
                        Sourced.nothing(),
                        Leaf.coded(e, "RoleToPatient"),
                        Optional.empty(),
                        Optional.empty(),
                        Sourced.nothing(),
                        TelecomReader.telecoms(e),
                        HeadPatientReader.address(e)))
                .toList();
    }

    /** Every {@code OtherReceiver}. */
    public static List<CopyReceiver> copies(Element info) {
        return Elements.children(info, "OtherReceiver").stream()
                .map(e -> new CopyReceiver(
                        Leaf.coded(e, "RoleReceiver"), party(e), professionals(e, "Organisation"), patient(e)))
                .toList();
    }

    private static Optional<HealthParty> party(Element receiver) {
        return Elements.first(receiver, "Organisation")
                .map(OrganisationReader::party)
                .or(() -> person(receiver).map(OrganisationReader::alone));
    }

    private static Sourced<String> patient(Element receiver) {
        Optional<Element> patient = Elements.first(receiver, "Patient");
        Sourced<String> any = Sourced.nothing();
        for (Element ident : patient.map(e -> Elements.children(e, "Ident")).orElse(List.of())) {
            Sourced<String> number = Leaf.text(ident, "Id").with(Leaf.coded(ident, "TypeId"));
            any = any.isPresent() ? any.with(number) : number;
        }
        Sourced<String> name =
                patient.map(OrganisationReader::name).orElse(Sourced.nothing()).map(n -> n.text());
        return any.isPresent() ? any.with(name) : name;
    }

    private static DialogRole role(Element e, Optional<Element> person, Optional<Element> unit) {
        return new DialogRole(
                AUTHOR.equals(Leaf.code(e, "RolleNotat").trim()),
                Leaf.coded(e, "RolleNotat"),
                // Senders write it in either place; where both are filled the nearer one stays in the ledger.
                Leaf.coded(e, "RoleToPatient").isPresent()
                        ? Leaf.coded(e, "RoleToPatient")
                        : person.map(p -> Leaf.coded(p, "RoleToPatient")).orElse(Sourced.nothing()),
                person.map(OrganisationReader::alone),
                unit.flatMap(u -> Elements.first(u, "Kontaktenhet")).map(OrganisationReader::party),
                unit.map(u -> Leaf.text(u, "Merknad")).orElse(Sourced.nothing()),
                person.map(TelecomReader::telecoms).orElse(List.of()),
                PostalAddress.NONE);
    }

    private static Optional<Element> person(Element holder) {
        return Elements.first(holder, "HealthcareProfessional").or(() -> Elements.first(holder, "Person"));
    }
}
