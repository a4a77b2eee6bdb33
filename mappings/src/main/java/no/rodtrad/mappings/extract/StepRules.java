package no.rodtrad.mappings.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** EXT-090 to EXT-092: open next steps, with who is to take them and by when. */
final class StepRules {

    static final String THE_PERSON = "personen selv";
    static final String ORGANISATION = "organisasjonsnummer ";

    /** What the release of text is made of; it is the sender's own affair. */
    private static final Set<String> INTERNAL = Set.of("review", "review-text", "review-hash");

    private static final Set<TaskStatus> OPEN = Set.of(
            TaskStatus.REQUESTED,
            TaskStatus.RECEIVED,
            TaskStatus.ACCEPTED,
            TaskStatus.READY,
            TaskStatus.INPROGRESS,
            TaskStatus.ONHOLD);

    private final FactIndex index;
    private final ExtractRun run;
    private final Patient patient;

    StepRules(FactIndex index, ExtractRun run, Patient patient) {
        this.index = index;
        this.run = run;
        this.patient = patient;
    }

    Stream<Fact> steps() {
        return index.all(Task.class)
                .filter(task -> index.concerns(task.getFor(), patient) && OPEN.contains(task.getStatus()))
                .flatMap(task -> OwnTerms.NEXT_STEP.in(task.getCode()).stream()
                        .filter(what -> !INTERNAL.contains(what.code()))
                        .map(what -> new Fact.NextStep(
                                run.take(ExtractRule.STEP, task, what),
                                run.take(
                                        ExtractRule.STEP_OWNER,
                                        task,
                                        owner(task).orElse(null)),
                                run.take(
                                        ExtractRule.STEP_DUE,
                                        task,
                                        Days.of(task.getRestriction()
                                                .getPeriod()
                                                .getEndElement())))));
    }

    private Optional<String> owner(Task task) {
        if (index.concerns(task.getOwner(), patient)) {
            return Optional.of(THE_PERSON);
        }
        Identifier number = task.getOwner().getIdentifier();
        if (Nav.is(task.getOwner(), index)) {
            return Optional.of(NavNumbers.NAME);
        }
        Optional<String> named = index.resolve(task.getOwner(), Organization.class)
                .or(() -> index.all(Organization.class)
                        .filter(candidate -> candidate.getIdentifier().stream().anyMatch(own -> same(own, number)))
                        .findFirst())
                .map(index::top)
                .map(Organization::getName);
        return named.or(() -> organisationNumber(number));
    }

    private static Optional<String> organisationNumber(Identifier number) {
        return IdentifierSystem.ENH.uri().equals(number.getSystem())
                        && number.hasValue()
                        && number.getValue().matches("[0-9]{9}")
                ? Optional.of(ORGANISATION + number.getValue())
                : Optional.empty();
    }

    private static boolean same(Identifier one, Identifier other) {
        return one.hasSystem()
                && one.hasValue()
                && one.getSystem().equals(other.getSystem())
                && one.getValue().equals(other.getValue());
    }
}
