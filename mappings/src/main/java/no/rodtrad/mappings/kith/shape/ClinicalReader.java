package no.rodtrad.mappings.kith.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads diagnoses, clinical statements and texts, which epikrise and henvisning write alike. */
public final class ClinicalReader {

    private static final List<String> DRUG_AMOUNTS = List.of("UnitDose", "QuantitySupplied", "IntendedDuration");
    private static final List<String> RESULT_AMOUNTS =
            List.of("NumResult/NumResultValue", "Interval/Low", "Interval/High");

    private ClinicalReader() {}

    /** Every clinical statement below an element. */
    public static List<InfItem> items(Element parent) {
        return Elements.children(parent, "InfItem").stream()
                .map(ClinicalReader::item)
                .toList();
    }

    /** Every text in elements of a name below an element. */
    public static List<TextSection> sections(Element parent, String name) {
        return Elements.children(parent, name).stream()
                .map(e -> {
                    List<Sourced<Coded>> codes = new ArrayList<>(Leaf.everyCoded(e, "TextCode"));
                    codes.addAll(Leaf.everyCoded(e, "CodedComment"));
                    return new TextSection(Leaf.coded(e, "Heading"), Leaf.whole(e, "TextResultValue"), codes);
                })
                .toList();
    }

    /** Every concept in elements of a name below an element. */
    public static List<CodedConcept> concepts(Element parent, String name) {
        return Elements.children(parent, name).stream()
                .map(ClinicalReader::concept)
                .toList();
    }

    private static CodedConcept concept(Element e) {
        return new CodedConcept(
                Leaf.coded(e, "Concept"),
                Elements.children(e, "Modifier").stream()
                        .map(m ->
                                new Modifier(Leaf.coded(m, "Name"), Leaf.code(m, "Name"), Leaf.everyCoded(m, "Value")))
                        .toList());
    }

    private static InfItem item(Element e) {
        return new InfItem(
                Leaf.coded(e, "Type"),
                Leaf.code(e, "Type"),
                Leaf.time(e, "StartDateTime"),
                Leaf.time(e, "EndDateTime"),
                Leaf.time(e, "OrgDate"),
                origins(e),
                Elements.first(e, "Observation").map(ClinicalReader::remark),
                Elements.first(e, "Medication").map(ClinicalReader::drug).filter(InfItem.Drug::isThere),
                Elements.first(e, "ResultItem").map(ClinicalReader::finding).filter(InfItem.Finding::isThere));
    }

    private static List<InfItem.Origin> origins(Element e) {
        return Stream.of("Origin", "RelHCProvider")
                .flatMap(name -> Elements.children(e, name).stream())
                .map(from -> new InfItem.Origin(Leaf.coded(from, "Role"), PartyReader.party(from)))
                .filter(InfItem.Origin::isThere)
                .toList();
    }

    private static InfItem.Remark remark(Element e) {
        Optional<CodedConcept> coded = Elements.first(e, "CodedDescr").map(ClinicalReader::concept);
        return new InfItem.Remark(Leaf.whole(e, "Description"), Leaf.text(e, "Comment"), coded);
    }

    private static InfItem.Drug drug(Element e) {
        return new InfItem.Drug(
                Leaf.coded(e, "DrugId"),
                Leaf.coded(e, "Form"),
                Leaf.coded(e, "RouteOfAdm"),
                Leaf.coded(e, "DosageCoded"),
                Leaf.coded(e, "Status"),
                amounts(e, DRUG_AMOUNTS),
                Leaf.text(e, "DosageText"),
                Leaf.text(e, "Comment"));
    }

    private static InfItem.Finding finding(Element e) {
        Optional<Element> examined = Elements.first(e, "ClinInv");
        Optional<Element> text = Elements.first(e, "TextResult/Result");
        List<Sourced<Coded>> codes = new ArrayList<>(Leaf.everyCoded(e, "ServType"));
        text.ifPresent(t -> {
            codes.addAll(Leaf.everyCoded(t, "Heading"));
            codes.addAll(Leaf.everyCoded(t, "TextCode"));
        });
        return new InfItem.Finding(
                examined.map(i -> Leaf.coded(i, "Id")).orElse(Sourced.nothing()),
                examined.map(i -> Leaf.everyCoded(i, "Spec")).orElse(List.of()),
                Leaf.coded(e, "NumResult/ArithmeticComp"),
                amounts(e, RESULT_AMOUNTS),
                text.map(t -> Leaf.whole(t, "TextResultValue")).orElse(Sourced.nothing()),
                List.copyOf(codes),
                Leaf.time(e, "DateResult/DateResultValue"),
                Leaf.time(e, "InvDate"),
                Leaf.coded(e, "DevResultInd"),
                Leaf.text(e, "Comment"),
                concepts(e, "DiagComment").stream()
                        .filter(c -> c.concept().isPresent())
                        .toList());
    }

    private static List<Sourced<Quantity>> amounts(Element e, List<String> paths) {
        return Leaf.present(paths.stream().map(path -> Leaf.quantity(e, path)).toList());
    }
}
