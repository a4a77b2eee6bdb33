package no.rodtrad.mappings.kith.shape;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.PatientIdents;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads {@code Patient} of the basis messages. */
public final class PatientReader {

    private PatientReader() {}

    /** The person; relatives and contact persons are not read. */
    public static PatientPart read(Element e) {
        return new PatientPart(
                idents(e),
                Leaf.text(e, "Name").map(PersonName::split),
                Leaf.coded(e, "Sex"),
                Leaf.time(e, "DateOfBirth"),
                Leaf.time(e, "DateOfDeath"),
                PartyReader.address(e),
                Leaf.present(List.of(Leaf.text(e, "IdByServProvider"), Leaf.text(e, "IdByRequester"))),
                precautions(e),
                PartyReader.all(e, "PatRelHCP"));
    }

    /** Everything that personnel should be aware of, below an element. */
    public static List<Precaution> precautions(Element parent) {
        return Elements.children(parent, "PatientPrecaution").stream()
                .map(Precaution::read)
                .filter(Precaution::isThere)
                .toList();
    }

    /** The official identifier first. One without a type is a birth number or D-number by its first digit. */
    public static List<Sourced<Ident>> idents(Element patient) {
        List<Sourced<Ident>> all = new ArrayList<>(PartyReader.idents(patient, "OffId", "TypeOffId"));
        all.replaceAll(ident -> ident.map(PatientIdents::typed));
        return all;
    }
}
