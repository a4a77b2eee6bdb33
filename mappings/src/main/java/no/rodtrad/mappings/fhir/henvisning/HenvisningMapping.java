package no.rodtrad.mappings.fhir.henvisning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.clinical.DiagnosisMapping;
import no.rodtrad.mappings.fhir.clinical.SickLeaveMapping;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.document.Cancellation;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.document.ProvenanceMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.fhir.party.RelativeMapping;
import no.rodtrad.mappings.fhir.party.TeamMapping;
import no.rodtrad.mappings.fhir.report.CancelledDocument;
import no.rodtrad.mappings.fhir.report.ReportRule;
import no.rodtrad.mappings.fhir.report.StandingMapping;
import no.rodtrad.mappings.fhir.report.SupplementText;
import no.rodtrad.mappings.kith.henvisning.Henvisning;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Henvisning of every version to FHIR: what is asked for, why, and what was written. */
public final class HenvisningMapping {

    private static final Coding TYPE = OriginalMapping.type("I01-2", "Henvisninger");

    private final Assembly assembly;

    public HenvisningMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Maps a whole message; of a cancellation no more than the message, the person and the parties. */
    public MappedMessage map(Henvisning from) {
        PartyMapping parties = new PartyMapping(assembly);
        MappedParty sender = parties.map(from.sender());
        MappedParty receiver = parties.map(from.receiver());
        boolean cancels = Cancellation.is(from.header());
        Optional<HeadPartMapping> head =
                from.head().map(part -> new HeadPartMapping(assembly, parties, part, sender, receiver, cancels));
        List<Reference> copies = head.map(HeadPartMapping::copies)
                .orElseGet(() -> from.copies().stream()
                        .flatMap(copy -> parties.map(copy).innermost().stream())
                        .toList());
        new RelativeMapping(assembly).map(from.relatives(), new PatientMapping(assembly, parties).map(from.patient()));
        DocumentReference original =
                cancels ? cancellation(from, head) : content(from, head, parties, sender, receiver);
        List<HealthParty> related = related(from);
        related.forEach(parties::map);
        Provenance provenance = new ProvenanceMapping(assembly)
                .map(from.message(), Cancellation.provenanceRole(from.header()), original, sender.anybody(), copies);
        head.ifPresent(part -> part.receivers(provenance));
        StandingMapping standing = new StandingMapping(assembly, parties, provenance);
        standing.sender(from.senderStanding());
        standing.receiver(receiver, from.receiverStanding());
        standing.copies(from.copies());
        standing.related(related);
        return assembly.finish(cancels);
    }

    private DocumentReference cancellation(Henvisning from, Optional<HeadPartMapping> head) {
        DocumentReference message = original(from, head);
        new CancelledDocument(assembly, message).of(from);
        List<Sourced<String>> lines = new ArrayList<>();
        from.assessment().ifPresent(assessment -> lines.addAll(AssessmentText.lines(assessment)));
        from.supplements()
                .forEach(supplement -> SupplementText.lines(supplement)
                        .forEach(line ->
                                lines.add(line.map(text -> supplement.topic().title() + " – " + text))));
        from.head().stream()
                .flatMap(part -> part.approved().stream())
                .forEach(approval -> lines.add(SupplementText.labelled("Godkjent", approval.at())));
        lines.forEach(line -> assembly.apply(
                SupplementRule.CANCELLED,
                line,
                message,
                text -> message.setDescription(
                        message.hasDescription() ? message.getDescription() + "\n" + text : text)));
        return assembly.add(message);
    }

    /** Those whom no document names as its author: of a cancellation all. */
    private static List<HealthParty> related(Henvisning from) {
        return from.patient().personnel().stream()
                .filter(p -> !PatientMapping.GENERAL_PRACTITIONER.equals(p.relationCode()))
                .filter(p -> Cancellation.is(from.header()) || p.persons().isEmpty())
                .toList();
    }

    private DocumentReference content(
            Henvisning from,
            Optional<HeadPartMapping> head,
            PartyMapping parties,
            MappedParty sender,
            MappedParty receiver) {
        DiagnosisMapping diagnoses = new DiagnosisMapping(assembly);
        List<Condition> conditions = new ArrayList<>(diagnoses.ofReferral(from.diagnoses()));
        conditions.addAll(diagnoses.ofStay(from.items()));
        List<Observation> periods = new SickLeaveMapping(assembly).map(from.items());
        ServiceRequest request = new RequestMapping(assembly).map(from, sender, receiver, conditions, periods);
        new TeamMapping(assembly, parties, from.patient())
                .map(false, from.issued(), from.sender(), from.receiver(), from.copies(), List.of());
        Composition composition = new CompositionMapping(assembly, parties).map(from, sender, TYPE.copy());
        DocumentReference original = original(from, head);
        sender.anybody().ifPresent(original::addAuthor);
        referrers(from, parties, original);
        original.getContext().addRelated(Assembly.reference(request));
        if (CompositionMapping.isWritten(composition)) {
            original.getContext().addRelated(Assembly.reference(assembly.add(composition)));
        }
        assembly.add(original);
        originals(from).attachments(from.attachments(), original);
        head.ifPresent(HeadPartMapping::attachments);
        return original;
    }

    private void referrers(Henvisning from, PartyMapping parties, DocumentReference original) {
        for (HealthParty party : from.patient().personnel()) {
            if (!PatientMapping.GENERAL_PRACTITIONER.equals(party.relationCode())
                    && !party.persons().isEmpty()) {
                parties.map(party).personReferences().forEach(original::addAuthor);
                assembly.apply(HenvisningRule.REFERRER, party.relation(), original, relation -> {});
            }
        }
    }

    private DocumentReference original(Henvisning from, Optional<HeadPartMapping> head) {
        OriginalMapping originals = originals(from);
        DocumentReference original =
                originals.map(from.message(), Cancellation.originalRole(from.header()), TYPE.copy());
        head.ifPresent(part -> part.original(originals, original));
        originals.about(original, from.documentId(), from.issued(), from.action());
        assembly.apply(
                ReportRule.RECEIPT_WISH,
                from.receiptWish(),
                original,
                ack -> original.getMeta().addTag(Concepts.coding(ack, 7304)));
        return original;
    }

    private OriginalMapping originals(Henvisning from) {
        return new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
    }
}
