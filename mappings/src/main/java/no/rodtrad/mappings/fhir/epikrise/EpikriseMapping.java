package no.rodtrad.mappings.fhir.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.kith.epikrise.Event;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.InfItem;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Epikrise 1.1 and 1.2 to FHIR: what was done, what is planned, and what was written. */
public final class EpikriseMapping {

    private final Assembly assembly;

    public EpikriseMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Maps a whole message; of a cancellation no more than the message, the person and the parties. */
    public MappedMessage map(Epikrise from) {
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
        standing.copies(from.copies());
        standing.related(related);
        return assembly.finish(Cancellation.is(from.header()));
    }

    private DocumentReference cancellation(Epikrise from) {
        DocumentReference message = original(from, OriginalMapping.type("A03-2", "Epikrise"));
        new CancelledDocument(assembly, message).of(from);
        return assembly.add(message);
    }

    /** Those who take part in no stay: of a cancellation all, as it tells of none. */
    private static List<HealthParty> related(Epikrise from) {
        List<Event> events = Cancellation.is(from.header()) ? List.of() : Event.flat(from.events());
        boolean stay = events.stream().anyMatch(event -> event.reported().isPresent());
        return Stream.concat(
                        Stream.concat(from.personnel().stream(), from.patient().personnel().stream())
                                .filter(p -> !stay || p.persons().isEmpty()),
                        events.stream()
                                .flatMap(event -> event.personnel().stream()
                                        .filter(p -> event.reported().isEmpty()
                                                || p.persons().isEmpty())))
                .filter(p -> !PatientMapping.GENERAL_PRACTITIONER.equals(p.relationCode()))
                .toList();
    }

    private DocumentReference content(Epikrise from, PartyMapping parties, MappedParty sender, MappedParty receiver) {
        List<Event> events = Event.flat(from.events());
        DiagnosisMapping diagnoses = new DiagnosisMapping(assembly);
        List<ServiceRequest> referrals =
                new ReferralMapping(assembly, diagnoses).map(from.referrals(), sender, receiver);
        StayMapping stays = new StayMapping(assembly, parties, diagnoses);
        stays.map(from, events, sender, referrals);
        List<Encounter> encounters = stays.encounters();
        List<Condition> conditions = stays.conditions();
        List<Observation> periods = periods(events, encounters);
        List<ServiceRequest> activities = new ActivityMapping(assembly).map(events, encounters, sender);
        Composition composition = new CompositionMapping(assembly).map(from, events, encounters, sender);
        boolean plans = PlanMapping.isNeeded(composition, activities, periods);
        CareTeam team = new TeamMapping(assembly, parties, from.patient())
                .map(plans, from.issued(), from.sender(), from.receiver(), from.copies(), from.personnel());
        if (plans) {
            new PlanMapping(assembly).map(from, events, encounters, conditions, activities, periods, team, sender);
        }
        assembly.add(composition);
        DocumentReference original = original(from, composition.getType().getCodingFirstRep());
        encounters.stream().findFirst().ifPresent(e -> original.getContext().addEncounter(Assembly.reference(e)));
        referrals.forEach(r -> original.getContext().addRelated(Assembly.reference(r)));
        original.getContext().addRelated(Assembly.reference(composition));
        assembly.add(original);
        new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI())
                .attachments(from.attachments(), original);
        return original;
    }

    private List<Observation> periods(List<Event> events, List<Encounter> encounters) {
        List<InfItem> items = new ArrayList<>();
        events.forEach(event -> items.addAll(event.items()));
        List<Observation> periods = new SickLeaveMapping(assembly).map(items);
        encounters.stream()
                .findFirst()
                .ifPresent(stay -> periods.forEach(p -> p.setEncounter(Assembly.reference(stay))));
        return periods;
    }

    private DocumentReference original(Epikrise from, Coding type) {
        OriginalMapping originals =
                new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
        DocumentReference original = originals.map(from.message(), Cancellation.originalRole(from.header()), type);
        originals.about(original, from.documentId(), from.issued(), from.action());
        assembly.apply(
                ReportRule.RECEIPT_WISH,
                from.receiptWish(),
                original,
                ack -> original.getMeta().addTag(Concepts.coding(ack, 7304)));
        assembly.apply(
                EpikriseRule.URGENCY,
                from.urgency(),
                original,
                urgency -> original.getMeta().addTag(Concepts.coding(urgency, Concepts.NO_LIST)));
        return original;
    }
}
