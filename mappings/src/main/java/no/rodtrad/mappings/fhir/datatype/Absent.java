package no.rodtrad.mappings.fhir.datatype;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;

/**
 * Says of a mandatory element that a message had no value for it.
 *
 * @see <a href="http://hl7.org/fhir/R4/extension-data-absent-reason.html">data-absent-reason</a>
 */
public final class Absent {

    private static final String REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private Absent() {}

    /** The sender did not say. */
    public static <T extends Element> T unknown(T element) {
        return because(element, "unknown");
    }

    /** The message has no place for it. */
    public static <T extends Element> T unsupported(T element) {
        return because(element, "unsupported");
    }

    private static <T extends Element> T because(T element, String reason) {
        element.addExtension(REASON, new CodeType(reason));
        return element;
    }
}
