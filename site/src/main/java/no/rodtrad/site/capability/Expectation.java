package no.rodtrad.site.capability;

import org.hl7.fhir.r4.model.Element;

/** How binding an entry of a CapabilityStatement is. */
public final class Expectation {

    private static final String URL = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

    private Expectation() {}

    /** SHALL, SHOULD, MAY or SHOULD-NOT; empty where the entry does not say. */
    public static String of(Element entry) {
        return entry.hasExtension(URL) ? entry.getExtensionByUrl(URL).getValue().primitiveValue() : "";
    }
}
