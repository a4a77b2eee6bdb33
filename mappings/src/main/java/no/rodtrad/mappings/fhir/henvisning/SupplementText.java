package no.rodtrad.mappings.fhir.henvisning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.henvisning.Assessment;
import no.rodtrad.mappings.kith.henvisning.Supplement;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.PersonName;
import no.rodtrad.mappings.kith.shape.Telecom;
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

    /** The lines of an assessment, its dates first. */
    public static List<Sourced<String>> lines(Assessment from) {
        List<Sourced<String>> all = new ArrayList<>();
        from.dates().forEach(date -> all.add(date.map(SupplementText::dated)));
        all.add(labelled("Rett til nødvendig helsehjelp", from.right()));
        all.add(labelled("Utfall av vurderingen", from.outcome()));
        all.add(labelled("Ventetid sluttet", from.waitingEnded()));
        all.add(labelled("Fritt sykehusvalg", from.freeChoice()));
        all.add(labelled("Forløp", from.course()));
        return all.stream().filter(Sourced::isPresent).toList();
    }

    /** A value with what it is called. */
    public static Sourced<String> labelled(String label, Sourced<?> value) {
        return value.map(v -> label + ": " + readable(v));
    }

    private static String dated(Assessment.Dated date) {
        String kind = Optional.ofNullable(date.kind()).map(Concepts::readable).orElse("Dato");
        return kind + ": " + Times.readable(date.at());
    }

    private static String readable(Object value) {
        if (value instanceof Coded coded) {
            return Concepts.readable(coded);
        }
        if (value instanceof KithTime time) {
            return Times.readable(time);
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
