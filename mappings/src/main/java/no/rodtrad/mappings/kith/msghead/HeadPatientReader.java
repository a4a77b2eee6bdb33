package no.rodtrad.mappings.kith.msghead;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.PatientIdents;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.kith.shape.PostalAddress;
import no.rodtrad.mappings.kith.shape.Telecom;
import no.rodtrad.mappings.kith.shape.TelecomReader;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads {@code MsgInfo/Patient} of the header message. */
public final class HeadPatientReader {

    private HeadPatientReader() {}

    /** The person that the header names. */
    public static PatientPart read(Element e) {
        return new PatientPart(
                OrganisationReader.idents(e).stream()
                        .map(ident -> ident.map(PatientIdents::typed))
                        .toList(),
                OrganisationReader.name(e),
                Leaf.coded(e, "Sex"),
                Leaf.time(e, "DateOfBirth"),
                Sourced.nothing(),
                address(e),
                List.of(),
                List.of(),
                List.of());
    }

    /** The address, and the telephones beside it. */
    public static PostalAddress address(Element holder) {
        return address(Elements.first(holder, "Address"), TelecomReader.telecoms(holder));
    }

    /** An address, and the telephones that were found elsewhere. */
    public static PostalAddress address(Optional<Element> written, List<Sourced<Telecom>> telecoms) {
        return written.map(e -> new PostalAddress(
                        Leaf.coded(e, "Type"),
                        Leaf.text(e, "StreetAdr"),
                        Leaf.text(e, "Postbox"),
                        Leaf.text(e, "PostalCode"),
                        Leaf.text(e, "City"),
                        Leaf.coded(e, "County"),
                        Leaf.coded(e, "Country"),
                        telecoms))
                .orElse(new PostalAddress(
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        Sourced.nothing(),
                        telecoms));
    }
}
