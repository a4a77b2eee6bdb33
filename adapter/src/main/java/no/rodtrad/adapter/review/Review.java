package no.rodtrad.adapter.review;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.outbox.OutboxEntry.Released;
import no.rodtrad.adapter.outbox.Outgoing;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.fhir.ProfileClaim;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of free text before it leaves: a Task of the sender's organisation shows exactly what NAV would see; when it
 * is completed, that and nothing else goes out. What is sent is taken from the server's own record of what was shown.
 */
@Component
public class Review {

    private final ReviewLog log;
    private final Outgoing outgoing;
    private final ResourceStore store;
    private final AuditChain audit;
    private final Clock clock;
    private final Duration deadline;

    Review(
            ReviewLog log,
            Outgoing outgoing,
            ResourceStore store,
            AuditChain audit,
            Clock clock,
            @Value("${rodtrad.review.deadline}") Duration deadline) {
        this.log = log;
        this.outgoing = outgoing;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.deadline = deadline;
    }

    /** Whether a Task asks for a review. */
    public static boolean isReview(Task task) {
        return task.getCode().hasCoding(OwnCode.REVIEW.system(), OwnCode.REVIEW.code());
    }

    /**
     * Asks the sender's organisation to review texts.
     *
     * @param focus the document that the texts stand in
     * @param identity versioned references of what tells who the texts are about and from
     * @param hash SHA-256 over all texts, in hexadecimal
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Source source, String focus, List<String> identity, List<Released> texts, String hash) {
        Task task = new Task();
        task.setId(UUID.randomUUID().toString());
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.setIntent(Task.TaskIntent.ORDER);
        task.getCode().addCoding().setSystem(OwnCode.REVIEW.system()).setCode(OwnCode.REVIEW.code());
        task.setFor(new Reference("Patient/" + source.patientId()));
        task.setFocus(new Reference(focus));
        task.setAuthoredOn(Date.from(clock.instant()));
        task.setOwner(new Reference()
                .setIdentifier(new Identifier()
                        .setSystem(source.owner().system().orElseThrow().uri())
                        .setValue(source.owner().id())));
        task.getRestriction().getPeriod().setEnd(Date.from(clock.instant().plus(deadline)));
        ReviewInputs.write(ProfileClaim.on(task), texts, hash);
        store.add(source.patientId(), task, source.document());
        log.add(task.getIdElement().getIdPart(), new ReviewLog.Entry(source, identity, texts, hash));
    }

    /**
     * Follows a change of a Task. A change of a Task that is no review needs nothing here but a legal transition.
     *
     * @param before as it is stored
     * @param after as the caller wants it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result<Task> changed(Task before, Task after, CallerIdentity caller) {
        if (!TaskTransitions.legal(before.getStatus(), after.getStatus())) {
            return Result.refused(ErrorCode.TASK_TRANSITION);
        }
        if (!isReview(before)) {
            return isReview(after) ? Result.refused(ErrorCode.TASK_CONTENT_CHANGED) : Result.ok(after);
        }
        if (!isOwner(before, caller)) {
            return Result.refused(ErrorCode.ROLE_NOT_ALLOWED);
        }
        if (!ReviewInputs.same(before, after)) {
            return Result.refused(ErrorCode.TASK_CONTENT_CHANGED);
        }
        if (after.getStatus() == Task.TaskStatus.COMPLETED && before.getStatus() != Task.TaskStatus.COMPLETED) {
            ReviewLog.Entry entry = log.find(before.getIdElement().getIdPart());
            outgoing.queueReleased(entry.source(), entry.texts(), entry.identity());
            audit.write(new AuditEntry(
                    AuditEntry.Action.RELEASE,
                    AuditEntry.OK,
                    caller.auditName(),
                    entry.source().patientId(),
                    "Task/" + before.getIdElement().getIdPart(),
                    entry.hash()));
        }
        if (after.getStatus() == Task.TaskStatus.REJECTED || after.getStatus() == Task.TaskStatus.CANCELLED) {
            Source source = log.find(before.getIdElement().getIdPart()).source();
            if (source.isEntry() && before.getStatus() != after.getStatus()) {
                notReleased(source);
            }
        }
        return Result.ok(after);
    }

    /** An entry of the dialogue does not wait any longer; who wrote it sees why. */
    private void notReleased(Source source) {
        store.read("Communication", source.messageId())
                .map(stored -> (Communication) stored.resource())
                .filter(entry -> entry.getStatus() == Communication.CommunicationStatus.INPROGRESS)
                .ifPresent(entry -> {
                    entry.setStatus(Communication.CommunicationStatus.NOTDONE);
                    entry.getStatusReason().setText("Teksten ble ikke frigitt.");
                    store.put(source.patientId(), entry, null);
                });
    }

    private static boolean isOwner(Task task, CallerIdentity caller) {
        Identifier owner = task.getOwner().getIdentifier();
        return caller.owns(owner.getSystem(), owner.getValue());
    }
}
