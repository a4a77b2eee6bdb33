package no.rodtrad.mappings.fhir.report;

import java.util.List;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.PersonName;
import no.rodtrad.mappings.kith.shape.Quantity;
import no.rodtrad.mappings.kith.shape.Telecom;
import no.rodtrad.mappings.kith.supplement.Supplement;
import no.rodtrad.mappings.rule.Sourced;

/** What is written out for people to read: a line for each value, with what it is called. */
public final class SupplementText {

    private SupplementText() {}

    /** The lines of a topic. */
    public static List<Sourced<String>> lines(Supplement from) {
        return from.lines().stream()
                .map(line -> labelled(line.label(), line.value()))
                .toList();
    }

    /** A value with what it is called. */
    public static Sourced<String> labelled(String label, Sourced<?> value) {
        return value.map(v -> label + ": " + readable(v));
    }

    private static String readable(Object value) {
        if (value instanceof Coded coded) {
            return Concepts.readable(coded);
        }
        if (value instanceof KithTime time) {
            return Times.readable(time);
        }
        if (value instanceof Quantity amount) {
            return amount.readable();
        }
        if (value instanceof Boolean truth) {
            return truth ? "Ja" : "Nei";
        }
        if (value instanceof PersonName name) {
            return name.text();
        }
        if (value instanceof Telecom telecom) {
            return telecom.address();
        }
        return value.toString();
    }
}
