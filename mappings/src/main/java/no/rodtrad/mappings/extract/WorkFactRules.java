package no.rodtrad.mappings.extract;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Type;

/** EXT-070 to EXT-076: what work can and cannot be done, what the workplace can do, participation and outcome. */
final class WorkFactRules {

    private static final String SYSTEM = Canonical.codeSystem("work-fact");
    private static final Set<String> TAKEN_BACK = Set.of("entered-in-error", "cancelled");

    private final FactIndex index;
    private final ExtractRun run;
    private final Patient patient;

    WorkFactRules(FactIndex index, ExtractRun run, Patient patient) {
        this.index = index;
        this.run = run;
        this.patient = patient;
    }

    Stream<Fact> abilities() {
        return of("work-ability")
                .flatMap(fact -> term(OwnTerms.WORK_ABILITY, fact.getValue()).stream()
                        .map(what -> new Fact.Ability(
                                run.take(ExtractRule.ABILITY, fact, what),
                                run.take(ExtractRule.ABILITY_TIME, fact, Days.of(fact.getEffective())))));
    }

    Stream<Fact> accommodations() {
        return standing()
                .flatMap(fact -> Stream.concat(
                                isOf("accommodation", fact.getCode())
                                        ? term(OwnTerms.ACCOMMODATION, fact.getValue()).stream()
                                        : Stream.of(),
                                fact.getComponent().stream()
                                        .filter(component -> isOf("accommodation", component.getCode()))
                                        .flatMap(component ->
                                                term(OwnTerms.ACCOMMODATION, component.getValue()).stream()))
                        .map(what -> new Fact.Accommodation(run.take(ExtractRule.ACCOMMODATION, fact, what))));
    }

    Stream<Fact> participation() {
        return of("participation-hours")
                .map(fact -> {
                    Amount hours = WorkAmount.of(fact.getValue(), Amount.Unit.HOURS_PER_WEEK);
                    return hours == null
                            ? null
                            : (Fact) new Fact.Participation(
                                    run.take(ExtractRule.PARTICIPATION_HOURS, fact, hours),
                                    run.take(ExtractRule.PARTICIPATION_TIME, fact, Days.of(fact.getEffective())));
                })
                .filter(Objects::nonNull);
    }

    Stream<Fact> outcomes() {
        return of("work-outcome")
                .flatMap(fact -> term(OwnTerms.WORK_OUTCOME, fact.getValue()).stream()
                        .map(what -> new Fact.Outcome(
                                run.take(ExtractRule.OUTCOME, fact, what),
                                run.take(ExtractRule.OUTCOME_TIME, fact, Days.of(fact.getEffective())))));
    }

    private Stream<Observation> of(String code) {
        return standing().filter(fact -> isOf(code, fact.getCode()));
    }

    private Stream<Observation> standing() {
        return index.all(Observation.class)
                .filter(fact -> index.concerns(fact.getSubject(), patient))
                .filter(fact -> fact.getStatus() == null
                        || !TAKEN_BACK.contains(fact.getStatus().toCode()));
    }

    private static boolean isOf(String code, CodeableConcept concept) {
        return concept.hasCoding(SYSTEM, code);
    }

    private static Optional<Term> term(OwnTerms terms, Type value) {
        return value instanceof CodeableConcept concept ? terms.in(concept) : Optional.empty();
    }
}
