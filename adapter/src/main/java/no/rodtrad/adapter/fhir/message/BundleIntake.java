package no.rodtrad.adapter.fhir.message;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.intake.Answers;
import no.rodtrad.adapter.intake.IntakeFigures;
import no.rodtrad.adapter.intake.ReceiverProperties;
import no.rodtrad.adapter.intake.Registering;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.adapter.validation.Validation;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * The way of a document or message that is written as FHIR, from a Bundle that was read to the receipt. Where it is sound it
 * goes on as a KITH message does: the same transaction, the same decisions, the same outbox.
 */
@Component
class BundleIntake {

    private final Registering registering;
    private final Validation validation;
    private final IntakeFigures figures;
    private final List<ReceiverProperties.Receiver> receivers;

    BundleIntake(Registering registering, Validation validation, IntakeFigures figures, ReceiverProperties receivers) {
        this.registering = registering;
        this.validation = validation;
        this.figures = figures;
        this.receivers = receivers.receivers();
    }

    /** @return the receipt, of this time or of the first */
    byte[] receive(ReadBundle read, byte[] bytes, String contentType, Answers answers, CallerIdentity caller) {
        Senders senders = new Senders(read, caller);
        AcceptedBundle accepted =
                new AcceptedBundle(read, bytes, contentType, senders.proved(), senders.receivers(), null);
        isForHere(senders.receiverIdents().toList());
        followsProfiles(read.content());
        Result<byte[]> receipt = registering.register(accepted, answers, caller);
        if (receipt instanceof Result.Refused<byte[]> refused) {
            figures.received(accepted.kind(), refused.refusal().code().id());
            throw FhirRefusal.of(refused.refusal());
        }
        figures.received(accepted.kind(), AuditEntry.OK);
        return receipt.orElseThrow();
    }

    private void isForHere(List<Ident> named) {
        if (!named.isEmpty()
                && !receivers.isEmpty()
                && receivers.stream().noneMatch(receiver -> receiver.isAnyOf(named))) {
            throw FhirRefusal.at(ErrorCode.RECEIVER_UNKNOWN, "Bundle.entry[0].resource.destination");
        }
    }

    /** Each resource is held to the profile of its kind, as if it were written alone. */
    private void followsProfiles(Content content) {
        List<Issue> issues = new ArrayList<>();
        for (Entry entry : content.entries().all()) {
            Resource alone = entry.resource().copy();
            // Its id here is the server's to give; what a sender's Bundle calls it need not fit one.
            alone.setId((String) null);
            validation.validateWrite(alone).forEach(issue -> issues.add(in(entry, issue)));
        }
        if (issues.stream().anyMatch(Issue::refuses)) {
            throw FhirRefusal.of(issues.stream().filter(Issue::refuses).toList());
        }
    }

    private static Issue in(Entry entry, Issue issue) {
        String type = entry.resource().fhirType();
        String path = issue.path().startsWith(type) ? entry.place(issue.path()) : entry.place();
        return new Issue(issue.severity(), issue.problem(), path, issue.rule(), issue.found(), issue.expected());
    }
}
