package no.rodtrad.mappings.fhir.datatype;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.codesystems.DataAbsentReason;

/**
 * Says of a mandatory element that a message had no value for it.
 *
 * @see <a href="http://hl7.org/fhir/R4/extension-data-absent-reason.html">data-absent-reason</a>
 */
public final class Absent {

    private static final String REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private static final Set<String> REASONS = Arrays.stream(DataAbsentReason.values())
            .map(DataAbsentReason::toCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());

    private Absent() {}

    /** The sender did not say. */
    public static <T extends Element> T unknown(T element) {
        return because(element, "unknown");
    }

    /** The message has no place for it. */
    public static <T extends Element> T unsupported(T element) {
        return because(element, "unsupported");
    }

    /** There is a value, which the reader may not have. */
    public static <T extends Element> T masked(T element) {
        return because(element, "masked");
    }

    /** Says the same of another element, where it was said of this one; only a reason of FHIR's own list is passed on. */
    public static void pass(Element from, Element to) {
        from.getExtensionsByUrl(REASON).stream()
                .map(said -> String.valueOf(said.getValue()))
                .findFirst()
                .ifPresent(reason -> because(to, REASONS.contains(reason) ? reason : "unknown"));
    }

    private static <T extends Element> T because(T element, String reason) {
        element.addExtension(REASON, new CodeType(reason));
        return element;
    }
}
