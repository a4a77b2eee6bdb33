package no.rodtrad.mappings.kith.shape;

import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/** {@code PatientPrecaution}: what personnel should be aware of; free text, with the time that it holds for. */
public record Precaution(Sourced<String> text, Sourced<KithTime> start, Sourced<KithTime> end) {

    /** Reads one. */
    static Precaution read(Element e) {
        return new Precaution(Leaf.text(e, "Precaution"), Leaf.time(e, "StartDateTime"), Leaf.time(e, "EndDateTime"));
    }

    /** Whether it says anything. */
    boolean isThere() {
        return text.isPresent();
    }
}
