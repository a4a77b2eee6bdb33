package no.rodtrad.mappings.apprec;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.xml.ElementWriter;

/** A party as {@code Role} and {@code HCP}: the first identifier stands alone, the others are additional. */
final class PartyWriter {

    private PartyWriter() {}

    /** A party of which nothing is known is an empty {@code Inst}: that is what the schema leaves room for. */
    static void write(ElementWriter holder, ReceiptParty party) {
        cs(holder, "Role", party.role());
        ElementWriter hcp = holder.child("HCP");
        ElementWriter itself = hcp.child(party.professional() ? "HCProf" : "Inst");
        if (party.professional()) {
            cs(itself, "Type", party.itself().type());
        }
        nameAndId(itself, party.itself());
        if (!party.professional()) {
            party.departments().forEach(department -> department(itself.child("Dept"), department));
        }
        additional(itself, party.itself().idents());
        if (!party.professional()) {
            party.persons().forEach(person -> unit(itself.child("HCPerson"), person));
        }
        coded(hcp, "MedSpeciality", party.specialty());
        if (party.address() != null) {
            address(hcp.child("Address"), party.address());
        }
    }

    /** A child of type CS. */
    static void cs(ElementWriter written, String name, Coded coded) {
        if (coded != null) {
            written.cs(name, coded.code(), coded.text());
        }
    }

    /** A child of type CV, whose system is an OID or is left out. */
    static void coded(ElementWriter written, String name, Coded coded) {
        if (coded != null) {
            String system = coded.system();
            written.child(name)
                    .attribute("V", coded.code())
                    .attribute("S", system != null && system.matches("(\\d+\\.?)*\\d+") ? system : null)
                    .attribute("DN", coded.text())
                    .attribute("OT", coded.originalText());
        }
    }

    private static void department(ElementWriter written, ReceiptParty.Unit unit) {
        cs(written, "Type", unit.type());
        unit(written, unit);
    }

    private static void unit(ElementWriter written, ReceiptParty.Unit unit) {
        nameAndId(written, unit);
        additional(written, unit.idents());
    }

    private static void nameAndId(ElementWriter written, ReceiptParty.Unit unit) {
        written.text("Name", unit.name());
        if (!unit.idents().isEmpty()) {
            Ident first = unit.idents().get(0);
            written.text("Id", first.id()).cs("TypeId", first.type(), first.typeText());
        }
    }

    private static void additional(ElementWriter written, List<Ident> idents) {
        for (Ident ident : idents.subList(Math.min(1, idents.size()), idents.size())) {
            ElementWriter additional = written.child("AdditionalId");
            additional.child("Id").element().setTextContent(ident.id() == null ? "" : ident.id());
            additional.child("Type").attribute("V", ident.type()).attribute("DN", ident.typeText());
        }
    }

    private static void address(ElementWriter written, ReceiptAddress address) {
        Coded type = address.type();
        written.child("Type")
                .attribute("V", type == null ? null : type.code())
                .attribute("DN", type == null ? null : type.text());
        written.text("StreetAdr", address.street())
                .text("PostalCode", address.postalCode())
                .text("City", address.city());
        cs(written, "County", address.county());
        cs(written, "Country", address.country());
        cs(written, "CityDistr", address.cityDistrict());
        address.telecoms().forEach(number -> written.child("TeleAddress").attribute("V", number));
    }
}
