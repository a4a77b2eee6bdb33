package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.fhir.FhirDeleting;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirWriting;
import no.rodtrad.adapter.fhir.Subjects;
import no.rodtrad.adapter.fhir.Together;
import no.rodtrad.adapter.fhir.condition.Conditions;
import no.rodtrad.adapter.fhir.transaction.Planned.Target;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what entries ask for in one database transaction: all of it or nothing. What was planned is looked at again once nobody else
 * can change it; where it is not so any more, all is planned anew.
 */
@Component
public class Writes {

    private static final int TRIES = 6;

    private final Planning planning;
    private final Conditions conditions;
    private final FhirWriting writing;
    private final FhirDeleting deleting;
    private final EntryReads reads;
    private final PatientRegistry patients;
    private final ResourceStore store;
    private final TransactionTemplate transaction;

    Writes(
            Planning planning,
            Conditions conditions,
            FhirWriting writing,
            FhirDeleting deleting,
            EntryReads reads,
            PatientRegistry patients,
            ResourceStore store,
            TransactionTemplate transaction) {
        this.planning = planning;
        this.conditions = conditions;
        this.writing = writing;
        this.deleting = deleting;
        this.reads = reads;
        this.patients = patients;
        this.store = store;
        this.transaction = transaction;
    }

    /** What was planned is not so any more. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** What came of each entry, in the order of the entries. */
    public List<Done> run(List<Entry> entries, CallerIdentity caller, RequestDetails request) {
        for (int tried = 0; tried < TRIES; tried++) {
            List<Planned> plan = planning.plan(EntryReader.inOrder(entries), caller);
            if (entries.stream().noneMatch(Entry::writes)) {
                return perform(plan, caller, request);
            }
            try {
                return transaction.execute(status -> perform(plan, caller, request));
            } catch (Overtaken | PessimisticLockingFailureException e) {
                // Nothing was stored.
                continue;
            }
        }
        throw FhirRefusal.of(ErrorCode.CHANGED_MEANWHILE);
    }

    private List<Done> perform(List<Planned> plan, CallerIdentity caller, RequestDetails request) {
        hold(plan);
        if (!plan.stream()
                .allMatch(planned ->
                        FhirRefusal.within(planned.entry().place(), () -> planning.holds(planned, caller)))) {
            throw new Overtaken();
        }
        Together together = Together.several();
        plan.forEach(planned -> comes(planned, together));
        List<Done> done = new ArrayList<>();
        for (Planned planned : plan) {
            together.at(planned.entry().place());
            done.add(FhirRefusal.within(planned.entry().place(), () -> perform(planned, together, caller, request)));
        }
        together.finish();
        done.sort(java.util.Comparator.comparingInt(one -> one.entry().order()));
        return done;
    }

    /** Always conditions before persons, and both in their order: no two transactions wait for each other. */
    private void hold(List<Planned> plan) {
        plan.stream()
                .flatMap(planned -> planned.target().stream())
                .filter(target -> target.condition().isPresent())
                .map(target ->
                        Conditions.Key.of(target.type(), target.condition().get()))
                .sorted()
                .distinct()
                .forEach(conditions::hold);
        plan.stream()
                .flatMap(planned -> person(planned).stream())
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .forEach(patients::hold);
    }

    private Optional<UUID> person(Planned planned) {
        if (planned.target().isEmpty() || planned.target().get().id().isEmpty()) {
            return Optional.empty();
        }
        Target target = planned.target().get();
        Optional<UUID> written = Stream.ofNullable(planned.resource())
                .flatMap(resource -> Subjects.folderOf(resource, target.id()).stream())
                .findFirst();
        return store.readOrDeleted(target.type(), target.id())
                .map(StoredResource::patientId)
                .or(() -> written);
    }

    private static void comes(Planned planned, Together together) {
        planned.target()
                .filter(target -> !target.there() && planned.resource() != null)
                .ifPresent(target -> Subjects.folderOf(planned.resource(), target.id())
                        .ifPresent(person -> together.comes(target.reference(), person)));
    }

    private Done perform(Planned planned, Together together, CallerIdentity caller, RequestDetails request) {
        Entry entry = planned.entry();
        if (!entry.writes()) {
            return Done.read(entry, reads.read(entry, request));
        }
        Target target = planned.target().orElseThrow();
        if (entry.method() == HTTPVerb.DELETE) {
            if (!target.id().isEmpty()) {
                deleting.delete(target.type(), id(target, Optional.empty()), entry.version(), caller, together);
            } else {
                deleting.nothing(target.type(), caller);
            }
            return Done.deleted(entry);
        }
        if (entry.creates() && target.there()) {
            return Done.written(entry, writing.met(target.type(), target.id(), caller), planned.issues());
        }
        if (!target.there()) {
            return created(planned, target, together, caller);
        }
        if (entry.mustBeNew()) {
            writing.mustBeNew(target.type(), id(target, Optional.empty()), caller);
        }
        return updated(planned, target, together, caller);
    }

    private Done created(Planned planned, Target target, Together together, CallerIdentity caller) {
        MethodOutcome made =
                writing.create(UUID.fromString(target.id()), planned.resource(), planned.issues(), caller, together);
        if (!made.getId().getIdPart().equals(target.id())) {
            // A person whom somebody else has registered meanwhile.
            throw new Overtaken();
        }
        return Done.written(planned.entry(), made, planned.issues());
    }

    private Done updated(Planned planned, Target target, Together together, CallerIdentity caller) {
        try {
            MethodOutcome after = writing.update(
                    id(target, planned.version()), planned.resource(), planned.issues(), caller, together);
            return Done.written(planned.entry(), after, planned.issues());
        } catch (BaseServerResponseException e) {
            boolean overtaken = planned.entry().version().isEmpty()
                    && e instanceof FhirRefusal own
                    && own.refusal().code() == ErrorCode.VERSION_CONFLICT;
            throw overtaken ? new Overtaken() : e;
        }
    }

    private static IdType id(Target target, Optional<String> version) {
        return new IdType(target.type(), target.id(), version.orElse(null));
    }
}
