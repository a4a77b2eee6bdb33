package no.rodtrad.mappings.fhir.henvisning;

import static no.rodtrad.mappings.fhir.report.SupplementText.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.henvisning.Assessment;
import no.rodtrad.mappings.rule.Sourced;

/** The assessment of the right to health care, written out for people to read. */
final class AssessmentText {

    private AssessmentText() {}

    /** A line for each value, the dates first. */
    static List<Sourced<String>> lines(Assessment from) {
        List<Sourced<String>> all = new ArrayList<>();
        from.dates().forEach(date -> all.add(date.map(AssessmentText::dated)));
        all.add(labelled("Rett til nødvendig helsehjelp", from.right()));
        all.add(labelled("Utfall av vurderingen", from.outcome()));
        all.add(labelled("Ventetid sluttet", from.waitingEnded()));
        all.add(labelled("Fritt sykehusvalg", from.freeChoice()));
        all.add(labelled("Forløp", from.course()));
        return all.stream().filter(Sourced::isPresent).toList();
    }

    private static String dated(Assessment.Dated date) {
        String kind = Optional.ofNullable(date.kind()).map(Concepts::readable).orElse("Dato");
        return kind + ": " + Times.readable(date.at());
    }
}
