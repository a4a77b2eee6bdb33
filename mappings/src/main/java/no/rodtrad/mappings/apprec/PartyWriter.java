package no.rodtrad.mappings.apprec;

import java.util.List;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.mappings.xml.ElementWriter;

/** A party of the original message as {@code HCP}: the first identifier stands alone, the others are additional. */
final class PartyWriter {

    private PartyWriter() {}

    /** @param party null where the message names none: an empty {@code Inst} is what the schema leaves room for */
    static void write(ElementWriter holder, Party party) {
        ElementWriter institution = holder.child("HCP").child("Inst");
        if (party == null) {
            return;
        }
        nameAndId(institution, party.name(), party.idents());
        for (Party.Unit department : party.departments()) {
            unit(institution.child("Dept"), department);
        }
        additional(institution, party.idents());
        for (Party.Unit person : party.persons()) {
            unit(institution.child("HCPerson"), person);
        }
    }

    private static void unit(ElementWriter written, Party.Unit unit) {
        nameAndId(written, unit.name(), unit.idents());
        additional(written, unit.idents());
    }

    private static void nameAndId(ElementWriter written, String name, List<Ident> idents) {
        written.text("Name", name);
        if (!idents.isEmpty()) {
            Ident first = idents.get(0);
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
}
