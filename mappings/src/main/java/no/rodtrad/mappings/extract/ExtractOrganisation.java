package no.rodtrad.mappings.extract;

import java.util.List;
import no.rodtrad.mappings.kith.Ident;

/**
 * An organisation that sends or receives.
 *
 * @param idents organisation number first, then HER-id and others
 */
public record ExtractOrganisation(String name, List<Ident> idents) {
    public ExtractOrganisation {
        idents = List.copyOf(idents);
    }
}
