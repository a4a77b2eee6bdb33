package no.rodtrad.mappings.kith;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads the header of a header message ({@code MsgHead}). Every part may be missing. */
public final class HeadHeader {

    private HeadHeader() {}

    /**
     * Reads the header of a message.
     *
     * @param documentId of the document that it carries; null where that has none
     * @param action list 7309; null where the document has none
     */
    public static MessageHeader read(Element root, MessageKind kind, String documentId, String action) {
        return new MessageHeader(
                kind,
                HeaderParts.coded(root, "MsgInfo/Type"),
                Elements.text(root, "MsgInfo/MsgId").orElse(null),
                Elements.text(root, "MsgInfo/GenDate").orElse(null),
                documentId,
                action,
                party(root, "MsgInfo/Sender/Organisation"),
                party(root, "MsgInfo/Receiver/Organisation"),
                Elements.first(root, "MsgInfo/Patient")
                        .map(patient -> idents(patient).stream()
                                .map(PatientIdents::typed)
                                .toList())
                        .orElse(List.of()));
    }

    static Party party(Element root, String place) {
        Optional<Element> outermost = Elements.first(root, place);
        if (outermost.isEmpty()) {
            return null;
        }
        List<Party.Unit> departments = new ArrayList<>();
        List<Party.Unit> persons = new ArrayList<>();
        for (Optional<Element> at = outermost; at.isPresent(); at = Elements.first(at.get(), "Organisation")) {
            Element e = at.get();
            Party.Unit unit =
                    new Party.Unit(Elements.text(e, "OrganisationName").orElse(null), idents(e));
            // Empty <Organisation/> elements occur in real messages.
            if (e != outermost.get() && (unit.name() != null || !unit.idents().isEmpty())) {
                departments.add(unit);
            }
            Elements.children(e, "HealthcareProfessional").forEach(p -> persons.add(person(p)));
        }
        return new Party(
                Elements.text(outermost.get(), "OrganisationName").orElse(null),
                idents(outermost.get()),
                List.copyOf(departments),
                List.copyOf(persons));
    }

    /** AppRec writes persons as "Etternavn Fornavn". */
    private static Party.Unit person(Element e) {
        String name = String.join(
                " ",
                Stream.of("FamilyName", "GivenName", "MiddleName")
                        .flatMap(part -> Elements.text(e, part).stream())
                        .toList());
        return new Party.Unit(name.isEmpty() ? null : name, idents(e));
    }

    private static List<Ident> idents(Element e) {
        return Elements.children(e, "Ident").stream()
                .flatMap(ident -> HeaderParts.ident(ident, "Id", "TypeId").stream())
                .toList();
    }
}
