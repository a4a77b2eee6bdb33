package no.rodtrad.mappings.fhir.henvisning;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.clinical.DiagnosisMapping;
import no.rodtrad.mappings.fhir.clinical.SectionMapping;
import no.rodtrad.mappings.fhir.clinical.SickLeaveMapping;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.Cancellation;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.document.ProvenanceMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.fhir.party.RelativeMapping;
import no.rodtrad.mappings.fhir.party.TeamMapping;
import no.rodtrad.mappings.fhir.report.CancelledDocument;
import no.rodtrad.mappings.fhir.report.StandingMapping;
import no.rodtrad.mappings.kith.henvisning.Henvisning;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Henvisning 1.0 and 1.1 to FHIR: what is asked for, why, and what was written. */
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
        List<Reference> copies = from.copies().stream()
                .flatMap(copy -> parties.map(copy).innermost().stream())
                .toList();
        new RelativeMapping(assembly).map(from.relatives(), new PatientMapping(assembly, parties).map(from.patient()));
        DocumentReference original =
                Cancellation.is(from.header()) ? cancellation(from) : content(from, parties, sender, receiver);
        List<HealthParty> related = related(from);
        related.forEach(parties::map);
        Provenance provenance = new ProvenanceMapping(assembly)
                .map(from.message(), Cancellation.provenanceRole(from.header()), original, sender.anybody(), copies);
        StandingMapping standing = new StandingMapping(assembly, parties, provenance);
        standing.sender(from.senderStanding());
        standing.receiver(receiver, from.receiverStanding());
        standing.related(related);
        return assembly.finish(Cancellation.is(from.header()));
    }

    private DocumentReference cancellation(Henvisning from) {
        DocumentReference message = original(from);
        new CancelledDocument(assembly, message).of(from);
        return assembly.add(message);
    }

    /** Those whom no document names as its author: of a cancellation all. */
    private static List<HealthParty> related(Henvisning from) {
        return from.patient().personnel().stream()
                .filter(p -> !PatientMapping.GENERAL_PRACTITIONER.equals(p.relationCode()))
                .filter(p -> Cancellation.is(from.header()) || p.persons().isEmpty())
                .toList();
    }

    private DocumentReference content(Henvisning from, PartyMapping parties, MappedParty sender, MappedParty receiver) {
        DiagnosisMapping diagnoses = new DiagnosisMapping(assembly);
        List<Condition> conditions = new ArrayList<>(diagnoses.ofReferral(from.diagnoses()));
        conditions.addAll(diagnoses.ofStay(from.items()));
        List<Observation> periods = new SickLeaveMapping(assembly).map(from.items());
        ServiceRequest request = new RequestMapping(assembly).map(from, sender, receiver, conditions, periods);
        new TeamMapping(assembly, parties, from.patient())
                .map(false, from.issued(), from.sender(), from.receiver(), from.copies(), List.of());
        Composition composition = composition(from, sender);
        DocumentReference original = original(from);
        sender.anybody().ifPresent(original::addAuthor);
        referrers(from, parties, original);
        original.getContext().addRelated(Assembly.reference(request));
        if (composition.hasSection()) {
            original.getContext().addRelated(Assembly.reference(assembly.add(composition)));
        }
        assembly.add(original);
        originals(from).attachments(from.attachments(), original);
        return original;
    }

    private Composition composition(Henvisning from, MappedParty author) {
        Composition composition = Assembly.tag(assembly.named(new Composition(), "composition", 0), OwnCode.FREE_TEXT);
        composition.setStatus(Composition.CompositionStatus.FINAL);
        composition.setType(new CodeableConcept(TYPE.copy()));
        composition.setSubject(assembly.subject());
        author.anybody().ifPresent(composition::addAuthor);
        author.organisation().ifPresent(composition::setCustodian);
        composition.setTitle("Henvisning");
        composition.setDateElement(Times.dateTime(assembly.context().received()));
        SectionMapping sections = new SectionMapping(assembly, composition, 8231);
        from.reasons().forEach(sections::text);
        from.comments().forEach(sections::text);
        from.patient().precautions().forEach(sections::precaution);
        from.items().forEach(sections::item);
        if (composition.hasSection()) {
            assembly.apply(
                    HenvisningRule.COMPOSITION_DATE,
                    from.issued(),
                    composition,
                    t -> composition.setDateElement(Times.dateTime(t)));
            assembly.apply(HenvisningRule.COMPOSITION_TITLE, from.kind(), composition, kind -> {
                if (kind.text() != null) {
                    composition.setTitle("Henvisning: " + kind.text());
                }
            });
        }
        return composition;
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

    private DocumentReference original(Henvisning from) {
        DocumentReference original =
                originals(from).map(from.message(), Cancellation.originalRole(from.header()), TYPE.copy());
        originals(from).about(original, from.documentId(), from.issued(), from.action());
        return original;
    }

    private OriginalMapping originals(Henvisning from) {
        return new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
    }
}
