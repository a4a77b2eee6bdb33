package no.rodtrad.mappings.extract;

import java.util.List;
import no.rodtrad.mappings.kith.Ident;

/** The health professional who answers for what is told. */
public record ExtractProfessional(PersonName name, List<Ident> idents) {
    public ExtractProfessional {
        idents = List.copyOf(idents);
    }
}
