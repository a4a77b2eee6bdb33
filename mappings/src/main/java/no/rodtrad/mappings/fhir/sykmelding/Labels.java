package no.rodtrad.mappings.fhir.sykmelding;

import java.util.Collection;
import no.rodtrad.mappings.disclosure.Restriction;
import org.hl7.fhir.r4.model.Resource;

/** Marks resources with whom they are hidden from, list 8134. */
public final class Labels {

    private Labels() {}

    /** Adds the codes, each once. */
    public static <T extends Resource> T hide(T resource, Collection<String> codes) {
        for (String code : codes) {
            if (resource.getMeta().getSecurity(Restriction.SYSTEM, code) == null) {
                resource.getMeta().addSecurity(Restriction.SYSTEM, code, null);
            }
        }
        return resource;
    }
}
