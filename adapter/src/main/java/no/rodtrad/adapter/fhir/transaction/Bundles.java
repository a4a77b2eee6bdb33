package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.OutgoingRefusals;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** batch, where each entry stands for itself, and transaction, where all of them are done or none. */
@Component
class Bundles {

    /**
     * Transactions at a time. Each holds a connection while what it reads is audited over another one; there have to be some left
     * for that.
     */
    private final Semaphore places = new Semaphore(4, true);

    private final Writes writes;
    private final AuditChain audit;
    private final int most;

    Bundles(Writes writes, AuditChain audit, @Value("${rodtrad.fhir.bundle-entries:500}") int most) {
        this.writes = writes;
        this.audit = audit;
        this.most = most;
    }

    Bundle answer(Bundle bundle, RequestDetails request) {
        if (bundle.getType() != BundleType.BATCH && bundle.getType() != BundleType.TRANSACTION) {
            throw FhirRefusal.at(ErrorCode.BUNDLE_TYPE, "Bundle.type");
        }
        if (bundle.getEntry().size() > most) {
            throw FhirRefusal.at(ErrorCode.BUNDLE_LIMIT, "Bundle.entry");
        }
        EntryReader.distinct(bundle.getEntry());
        CallerIdentity caller = CallerAuthentication.current();
        EntryAnswers answers = new EntryAnswers(request);
        return bundle.getType() == BundleType.BATCH
                ? batch(bundle, caller, request, answers)
                : transaction(bundle, caller, request, answers);
    }

    private Bundle transaction(Bundle bundle, CallerIdentity caller, RequestDetails request, EntryAnswers answers) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            entries.add(entry(bundle, i, request));
        }
        Bundle answer = new Bundle();
        answer.setType(BundleType.TRANSACTIONRESPONSE);
        places.acquireUninterruptibly();
        try {
            writes.run(entries, caller, request).forEach(done -> answer.addEntry(answers.of(done)));
        } finally {
            places.release();
        }
        return answer;
    }

    private Bundle batch(Bundle bundle, CallerIdentity caller, RequestDetails request, EntryAnswers answers) {
        BundleEntryComponent[] entries =
                new BundleEntryComponent[bundle.getEntry().size()];
        List<Entry> readable = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            try {
                readable.add(entry(bundle, i, request));
            } catch (BaseServerResponseException e) {
                entries[i] = refused(e, answers);
            }
        }
        for (Entry entry : EntryReader.inOrder(readable)) {
            entries[entry.order()] = alone(entry, caller, request, answers);
        }
        Bundle answer = new Bundle();
        answer.setType(BundleType.BATCHRESPONSE);
        List.of(entries).forEach(answer::addEntry);
        return answer;
    }

    private BundleEntryComponent alone(
            Entry entry, CallerIdentity caller, RequestDetails request, EntryAnswers answers) {
        places.acquireUninterruptibly();
        try {
            return answers.of(writes.run(List.of(entry), caller, request).get(0));
        } catch (BaseServerResponseException e) {
            return refused(e, answers);
        } catch (RuntimeException e) {
            return refused(new InternalErrorException(e), answers);
        } finally {
            places.release();
        }
    }

    private static Entry entry(Bundle bundle, int index, RequestDetails request) {
        return FhirRefusal.within(
                EntryReader.place(index),
                () -> EntryReader.entry(bundle.getEntry().get(index), index, request.getFhirServerBase()));
    }

    /** The other entries go on; what was refused is written down as it would be if it had come by itself. */
    private BundleEntryComponent refused(BaseServerResponseException thrown, EntryAnswers answers) {
        Refusal refusal = OutgoingRefusals.refusalOf(thrown);
        audit.writeAlone(new AuditEntry(
                AuditEntry.Action.REFUSE,
                refusal.code().id(),
                CallerAuthentication.currentAuditName(),
                null,
                "POST /fhir",
                refusal.place()));
        return answers.of(refusal, thrown);
    }
}
