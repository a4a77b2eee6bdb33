package no.rodtrad.mappings.dialogmelding;

import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;

/** {@code Ident}, with the list that fits the kind of party: 8116 for persons, 9051 for organisations. */
final class IdentWriter {

    private static final Map<String, String> TEXT = Map.of(
            "FNR", "Fødselsnummer",
            "DNR", "D-nummer",
            "FHN", "Felles hjelpenummer",
            "HPR", "HPR-nummer",
            "DUF", "DUF-nummer",
            "HER", "HER-id",
            "ENH", "Organisasjonsnummeret i Enhetsregisteret",
            "RSH", "RESH-id");

    private IdentWriter() {}

    static void person(ElementWriter parent, List<Ident> idents, String childNamespace) {
        write(parent, idents, NationalCodeSystem.oid(8116), childNamespace);
    }

    static void organisation(ElementWriter parent, List<Ident> idents, String childNamespace) {
        write(parent, idents, NationalCodeSystem.oid(9051), childNamespace);
    }

    private static void write(ElementWriter parent, List<Ident> idents, String list, String childNamespace) {
        for (Ident ident : idents) {
            ElementWriter written = parent.child("Ident");
            written.child(childNamespace, "Id").element().setTextContent(ident.id());
            written.child(childNamespace, "TypeId")
                    .attribute("V", ident.type())
                    .attribute("S", list)
                    .attribute("DN", ident.typeText() != null ? ident.typeText() : TEXT.get(ident.type()));
        }
    }
}
