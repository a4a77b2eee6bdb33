package no.rodtrad.mappings.kith.legeerklaering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.msghead.HeadPatientReader;
import no.rodtrad.mappings.kith.msghead.OrganisationReader;
import no.rodtrad.mappings.kith.shape.Actor;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.sykmelding.HeadMarks;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.profiles.NationalCodeSystem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a legeerklæring in a header message, of which the mandatory parts have been found to be there. */
final class LegeerklaeringReader {

    /** Where the body stands in the header message. */
    static final String PLACE = "Document/RefDoc/Content/Legeerklaring";

    private LegeerklaeringReader() {}

    static Legeerklaering read(Element root, MessageHeader header) {
        Element info = Elements.first(root, "MsgInfo").orElseThrow();
        Element document = document(root).orElseThrow();
        Element body = body(document).orElseThrow();
        List<Legeerklaering.Said> said = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            values(body, entry.place())
                    .forEach(value -> said.add(new Legeerklaering.Said(entry, value.map(entry.answers()::readable))));
        }
        return new Legeerklaering(
                header,
                root,
                DocumentReader.message(info),
                OrganisationReader.party(info, "Sender"),
                OrganisationReader.party(info, "Receiver"),
                HeadPatientReader.read(Elements.first(info, "Patient").orElseThrow()),
                HeadMarks.read(root, info, document),
                professionals(info),
                Leaf.text(document, "RefDoc/Id"),
                Leaf.time(document, "RefDoc/IssueDate"),
                values(body, "Pasientopplysninger/Pasient/@fodselsnummer").stream()
                        .findFirst()
                        .orElse(Sourced.nothing()),
                diagnoses(body),
                Elements.first(body, "ForbeholdLegeerklaring")
                        .filter(e -> Elements.attribute(e, "tilbakeholdInnhold")
                                        .filter("1"::equals)
                                        .isPresent()
                                || Elements.text(e, "BorTilbakeholdes").isPresent())
                        .isPresent(),
                said,
                Elements.children(root, "Document").stream()
                        .filter(other -> other != document)
                        .flatMap(other -> DocumentReader.attachments(other).stream())
                        .toList());
    }

    static Optional<Element> document(Element root) {
        return Elements.children(root, "Document").stream()
                .filter(document -> body(document).isPresent())
                .findFirst();
    }

    static Optional<Element> body(Element document) {
        return Elements.first(document, "RefDoc/Content/Legeerklaring");
    }

    /** Every value at a path, in document order. */
    private static List<Sourced<String>> values(Element body, String place) {
        Stream<Element> at = Stream.of(body);
        for (String step : place.split("/")) {
            if (step.startsWith("@")) {
                String name = step.substring(1);
                return at.flatMap(e -> Elements.attribute(e, name).stream()
                                .map(value -> Sourced.at(value, List.<Node>of(e.getAttributeNode(name)))))
                        .toList();
            }
            at = at.flatMap(e -> ("*".equals(step) ? Elements.children(e) : Elements.children(e, step)).stream());
        }
        return Leaf.present(at.map(Leaf::text).toList());
    }

    private static List<Sourced<Coded>> diagnoses(Element body) {
        List<Sourced<Coded>> found = new ArrayList<>();
        Elements.first(body, "DiagnoseArbeidsuforhet").stream()
                .flatMap(e -> Elements.children(e, "DiagnoseKodesystem").stream())
                .forEach(list -> {
                    Sourced<String> system =
                            values(list, "@kodesystem").stream().findFirst().orElse(Sourced.nothing());
                    String oid = oid(list.getAttribute("kodesystem").trim());
                    for (Element e : Elements.children(list, "Enkeltdiagnose")) {
                        String code = Elements.attribute(e, "kodeverdi").orElse(null);
                        String text = Elements.attribute(e, "diagnose").orElse(null);
                        List<Node> nodes = Stream.of("kodeverdi", "diagnose", "sortering")
                                .filter(name -> Elements.attribute(e, name).isPresent())
                                .<Node>map(e::getAttributeNode)
                                .toList();
                        if (code != null || text != null) {
                            Sourced<Coded> diagnosis = Sourced.at(new Coded(code, oid, text, null), nodes);
                            found.add(found.isEmpty() ? diagnosis.with(system) : diagnosis);
                        }
                    }
                });
        return found;
    }

    /** List 8255, as far as its systems have a national identifier that is certain. */
    private static String oid(String system) {
        return switch (system) {
            case "3" -> NationalCodeSystem.oid(7110);
            case "5" -> NationalCodeSystem.oid(7170);
            default -> null;
        };
    }

    private static List<HealthParty> professionals(Element info) {
        return Elements.first(info, "Sender/Organisation").stream()
                .flatMap(o -> Elements.children(o, "HealthcareProfessional").stream())
                .map(LegeerklaeringReader::alone)
                .filter(party -> party.persons().get(0).identity().stream()
                        .anyMatch(ident -> "HPR".equals(ident.type()) || "HER".equals(ident.type())))
                .toList();
    }

    /** The header's reader has read who it is; what is left is the address. */
    private static HealthParty alone(Element e) {
        List<Ident> identity = Elements.children(e, "Ident").stream()
                .flatMap(ident ->
                        Elements.text(ident, "Id").stream().map(id -> new Ident(id, Leaf.code(ident, "TypeId"), null)))
                .toList();
        Actor person = new Actor(Sourced.nothing(), Sourced.nothing(), List.of(), identity);
        return new HealthParty(
                Sourced.nothing(), "", Optional.empty(), List.of(), List.of(person), HeadPatientReader.address(e));
    }
}
