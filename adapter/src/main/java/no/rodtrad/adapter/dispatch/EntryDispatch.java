package no.rodtrad.adapter.dispatch;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.dialogue.Entries;
import no.rodtrad.adapter.dialogue.Entry;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.outbox.OutboxEntry.Released;
import no.rodtrad.adapter.outbox.Outgoing;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.adapter.outbox.Withdrawal;
import no.rodtrad.adapter.review.Review;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.dialogmelding.DialogMessages;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.extract.WorkText;
import no.rodtrad.mappings.extract.WorkTexts;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a doctor writes to NAV over FHIR: an answer, a reply to an invitation, a note. Its words wait for the release of the
 * author's organisation. A new version takes the place of what was not sent of the earlier one.
 */
@Component
public class EntryDispatch {

    /** These go out; all others are drafts, or came to an end. */
    private static final Set<CommunicationStatus> TOLD =
            EnumSet.of(CommunicationStatus.INPROGRESS, CommunicationStatus.COMPLETED);

    private final Entries entries;
    private final Askers askers;
    private final Disclosures disclosures;
    private final DecisionLog log;
    private final Outgoing outgoing;
    private final Review review;
    private final OpenReviews reviews;
    private final Withdrawal withdrawal;
    private final TakingBack takingBack;
    private final Clock clock;

    EntryDispatch(
            Entries entries,
            Askers askers,
            Disclosures disclosures,
            DecisionLog log,
            Outgoing outgoing,
            Review review,
            OpenReviews reviews,
            Withdrawal withdrawal,
            TakingBack takingBack,
            Clock clock) {
        this.entries = entries;
        this.askers = askers;
        this.disclosures = disclosures;
        this.log = log;
        this.outgoing = outgoing;
        this.review = review;
        this.reviews = reviews;
        this.withdrawal = withdrawal;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    /**
     * What a write leads to, once it is stored.
     *
     * @param replaces whether an earlier version was addressed to NAV
     * @param takenBack whether what NAV was sent of it no longer holds
     * @param telling what is told; empty where nothing is
     */
    public record Step(boolean replaces, Optional<Source> takenBack, Optional<Telling> telling) {

        /** Nothing of it concerns NAV. */
        public static final Step NONE = new Step(false, Optional.empty(), Optional.empty());
    }

    /** An entry that was decided on. */
    record Telling(Source source, Entry entry, List<StoredResource> around, Collection<Decision> decisions) {}

    /**
     * Decides before the entry is stored, and sets its status: on its way, or not done, with the reason.
     *
     * @param after as the caller wants it, with its id
     * @return a refusal where it is meant for NAV and no message can be made of it, or where it is another organisation's, or NAV's own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result<Step> consider(
            UUID patient, Optional<Communication> before, Communication after, CallerIdentity caller) {
        if (caller.role() != Role.GP && caller.role() != Role.INSTITUTION) {
            return Result.ok(Step.NONE);
        }
        if (before.isPresent()
                && entries.isFromNav(patient, after.getIdElement().getIdPart())
                && !(Entries.same(before.get(), after) && sameIds(before.get(), after))) {
            // What NAV asked is a ground for answers, and is repeated in them: it stays as NAV wrote it.
            return Result.refused(ErrorCode.ROLE_NOT_ALLOWED);
        }
        boolean replaces = before.filter(earlier -> isToNav(patient, earlier)).isPresent();
        boolean toNav = isToNav(patient, after);
        if (!replaces && !toNav) {
            return Result.ok(Step.NONE);
        }
        Optional<Source> author = author(
                patient, replaces ? before.get() : after, after.getIdElement().getIdPart(), caller);
        boolean told = toNav && TOLD.contains(after.getStatus());
        if (replaces && TOLD.contains(before.get().getStatus())) {
            if (author.isEmpty()) {
                return Result.refused(ErrorCode.ROLE_NOT_ALLOWED);
            }
            if (told && Entries.same(before.get(), after)) {
                keepProgress(before.get(), after);
                return Result.ok(Step.NONE);
            }
        }
        return told
                ? tell(patient, replaces, after, caller)
                : Result.ok(new Step(
                        replaces,
                        author.filter(source -> after.getStatus() == CommunicationStatus.ENTEREDINERROR),
                        Optional.empty()));
    }

    private Result<Step> tell(UUID patient, boolean replaces, Communication after, CallerIdentity caller) {
        List<StoredResource> around = entries.around(patient, after);
        return entries.read(patient, after, resources(around), UUID.randomUUID().toString(), clock.instant())
                .then(entry -> {
                    Optional<Source> author =
                            author(patient, after, after.getIdElement().getIdPart(), caller);
                    if (author.isEmpty()) {
                        return Result.refused(ErrorCode.ROLE_NOT_ALLOWED);
                    }
                    Collection<Decision> decisions = disclosures
                            .decide(
                                    patient,
                                    askers.nav(),
                                    author.get().flow(),
                                    true,
                                    entry.requests(),
                                    entry.categories())
                            .values();
                    mark(after, Entry.stopping(decisions));
                    return Result.ok(new Step(
                            replaces,
                            Optional.empty(),
                            Optional.of(new Telling(author.get(), entry, around, decisions))));
                });
    }

    /** Follows the write of what was considered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void written(StoredResource stored, Step step) {
        if (step.replaces()) {
            withdrawal.of(stored.patientId(), stored.reference(), "superseded", "fhir");
            reviews.cancel(stored.patientId(), stored.reference());
        }
        step.takenBack().ifPresent(takingBack::ofDocument);
        step.telling().ifPresent(telling -> tell(stored, telling));
    }

    private void tell(StoredResource stored, Telling telling) {
        Source source = telling.source();
        log.write(
                source.patientId(),
                DecisionLog.Moment.RECEIPT,
                DecisionLog.subjectOf(source.sender(), source.messageId()),
                telling.decisions());
        if (Entry.stopping(telling.decisions()).isPresent()) {
            return;
        }
        List<String> facts = Stream.concat(Stream.of(stored), telling.around().stream())
                .map(StoredResource::versionedReference)
                .toList();
        String text = telling.entry().text();
        if (text.isEmpty()) {
            outgoing.queueEntry(source, facts, List.of());
            return;
        }
        WorkText shown = new WorkText(
                telling.entry().content().iterator().next(),
                telling.entry().message().theme().text(),
                text);
        review.ask(
                source,
                stored.reference(),
                facts,
                List.of(new Released(shown.category().code(), shown.heading(), shown.text())),
                WorkTexts.hash(List.of(shown)));
    }

    private static void mark(Communication entry, Optional<Decision> stopping) {
        entry.setStatusReason(null).setReceivedElement(null);
        entry.setStatus(stopping.isPresent() ? CommunicationStatus.NOTDONE : CommunicationStatus.INPROGRESS);
        stopping.ifPresent(
                decision -> entry.getStatusReason().setText(decision.reason().norwegian()));
    }

    /** How far it has come is the server's to say. */
    private static void keepProgress(Communication before, Communication after) {
        after.setStatus(before.getStatus())
                .setStatusReason(before.getStatusReason())
                .setReceivedElement(before.getReceivedElement())
                .setIdentifier(before.getIdentifier());
    }

    private static boolean sameIds(Communication before, Communication after) {
        return Base.compareDeep(before.getIdentifier(), after.getIdentifier(), false);
    }

    private boolean isToNav(UUID patient, Communication entry) {
        return entries.isToNav(entry, resources(entries.around(patient, entry)));
    }

    /** Empty where the caller is not of the organisation that the entry is from. */
    private Optional<Source> author(UUID patient, Communication entry, String id, CallerIdentity caller) {
        return DialogMessages.senders(entry, resources(entries.around(patient, entry))).stream()
                .filter(ident -> caller.keys().contains(key(ident)))
                .findFirst()
                .map(ident ->
                        new Source(patient, Source.documentOfEntry(id), key(ident), id, PlanDispatch.FLOW, ident));
    }

    private static String key(Ident ident) {
        return ident.type() + ":" + ident.id();
    }

    private static List<Resource> resources(List<StoredResource> around) {
        return around.stream().map(StoredResource::resource).toList();
    }
}
