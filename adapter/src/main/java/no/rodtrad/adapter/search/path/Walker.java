package no.rodtrad.adapter.search.path;

import java.util.List;
import org.hl7.fhir.r4.model.Base;

/** A compiled path: from some elements to those that it leads to. */
@FunctionalInterface
public interface Walker {

    /** Leads nowhere. */
    Walker NOWHERE = focus -> List.of();

    List<Base> walk(List<Base> focus);
}
