package no.rodtrad.mappings.fhir.dialog;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * What NAV asks a clinician to do, as a Task of the receiving organisation. It holds codes and a day, and none of the words.
 * A request and its reminder are one Task; an invitation and its change ask for an answer each.
 */
final class StepMapping {

    private final Assembly assembly;

    StepMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    void map(
            Dialogmelding from,
            Dialogmelding.Entry entry,
            DialogSubject subject,
            Communication letter,
            MappedParty sender,
            MappedParty receiver) {
        Optional<Reference> owner = owner(receiver);
        Task task = new Task();
        task.setId(
                subject.meeting().isPresent()
                        ? assembly.context().ids().of("answer-invitation", 0)
                        : ConversationIds.request(from, assembly.context()));
        boolean known =
                assembly.made(Task.class, task.getIdElement().getIdPart()).isPresent();
        if (owner.isEmpty() || sender.anybody().isEmpty() || known) {
            return;
        }
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.setIntent(Task.TaskIntent.ORDER);
        task.setFor(assembly.subject());
        task.setFocus(Assembly.reference(letter));
        task.setRequester(sender.anybody().get());
        task.setOwner(owner.get());
        task.setAuthoredOn(Date.from(assembly.context().received()));
        assembly.apply(
                DialogRule.STEP,
                entry.theme(),
                task,
                t -> task.setCode(Concepts.own(subject.step().orElseThrow())));
        assembly.apply(
                DialogRule.STEP_ASKED,
                from.message().generated(),
                task,
                t -> task.setAuthoredOnElement(Times.dateTime(t)));
        if (subject == DialogSubject.REMINDER) {
            assembly.apply(
                    DialogRule.REMINDED,
                    entry.theme(),
                    task,
                    t -> task.addInput().setType(Concepts.own(OwnCode.REMINDER)).setValue(Assembly.reference(letter)));
        }
        deadline(entry, task);
        assembly.add(task);
    }

    /** The innermost organisation with a number that any server can match. */
    private static Optional<Reference> owner(MappedParty receiver) {
        return receiver.organisations().stream()
                .flatMap(organisation -> organisation.getIdentifier().stream()
                        .filter(id -> id.hasSystem() && id.hasValue())
                        .limit(1)
                        .map(id -> Assembly.reference(organisation).setIdentifier(id.copy())))
                .reduce((outer, inner) -> inner);
    }

    private void deadline(Dialogmelding.Entry entry, Task task) {
        Sourced<LocalDate> day = entry.text().map(text -> StatedDeadline.in(Narratives.plain(text)));
        assembly.apply(
                DialogRule.DEADLINE,
                day,
                task,
                d -> task.getRestriction().getPeriod().setEndElement(new DateTimeType(d.toString())));
        if (!day.isPresent()) {
            assembly.absent(
                    DialogRule.DEADLINE_ABSENT,
                    task,
                    () -> Absent.unknown(task.getRestriction().getPeriod().getEndElement()));
        }
    }
}
