package no.rodtrad.mappings.fhir.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.document.ProvenanceMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.kith.msghead.DialogRole;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.kith.msghead.DocumentMarks;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Reference;

/** Dialogmelding to FHIR: one Communication per note or question, either way. */
public final class DialogMapping {

    private static final String ENTRY = "dialogue";

    private final Assembly assembly;

    public DialogMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** The logical id of the Communication that the n-th note or question of a document becomes. */
    public static String communicationId(ResourceIds ids, int n) {
        return ids.of(ENTRY, n);
    }

    /** Maps a whole message. An answer names what it answers by message id; the caller knows the earlier messages. */
    public MappedMessage map(Dialogmelding from) {
        PartyMapping parties = new PartyMapping(assembly);
        MappedParty sender = parties.map(from.sender());
        MappedParty receiver = parties.map(from.receiver());
        new PatientMapping(assembly, parties).map(from.patient());
        RoleMapping roles = new RoleMapping(assembly, parties);
        List<Reference> told = new ArrayList<>(roles.map(from.senders(), sender));
        told.addAll(roles.map(from.receivers(), receiver));
        CopyMapping copies = new CopyMapping(assembly, parties, roles, from.copies());
        OriginalMapping originals =
                new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
        DocumentReference original = originals.map(from.message(), "original", OriginalMapping.type("I02-2", "Brev"));
        assembly.apply(
                DialogRule.RECEIPT_WISH,
                from.receiptWish(),
                original,
                ack -> original.getMeta().addTag(Concepts.coding(ack, 7304)));
        int n = 0;
        for (Dialogmelding.Entry entry : from.entries()) {
            Communication communication = start(n, sender, receiver);
            copies.receive(communication);
            told.forEach(role -> communication.addAbout(role.copy()));
            fill(from, entry, communication, roles, sender);
            original.getContext().addRelated(Assembly.reference(assembly.add(communication)));
            asksFor(from, entry, communication, sender, receiver);
            Sourced<String> documentId = n++ == 0 ? entry.documentId() : Sourced.nothing();
            originals.about(original, documentId, Sourced.nothing(), Sourced.nothing());
        }
        AttachedDocument main = from.document().reference();
        originals.about(original, main.id(), main.issued(), Sourced.nothing());
        MarksMapping marks = new MarksMapping(assembly);
        marks.main(from.document(), original);
        assembly.add(original);
        originals.attachments(
                from.attachments().stream().map(DocumentMarks::reference).toList(), original);
        marks.attachments(from.attachments());
        new ProvenanceMapping(assembly)
                .map(from.message(), "provenance", original, sender.anybody(), copies.references());
        copies.roles();
        return assembly.finish(false);
    }

    private Communication start(int n, MappedParty sender, MappedParty receiver) {
        Communication made = Assembly.tag(assembly.named(new Communication(), ENTRY, n), OwnCode.FREE_TEXT);
        made.setStatus(CommunicationStatus.COMPLETED);
        made.setSubject(assembly.subject());
        sender.anybody().ifPresent(made::setSender);
        receiver.everybody().forEach(made::addRecipient);
        made.setReceivedElement(Times.dateTime(assembly.context().received()));
        return made;
    }

    /** What the receiver owes the sender, and the meeting that it is called to. */
    private void asksFor(
            Dialogmelding from,
            Dialogmelding.Entry entry,
            Communication letter,
            MappedParty sender,
            MappedParty receiver) {
        DialogSubject.of(letter).filter(subject -> entry.asks()).ifPresent(subject -> {
            subject.meeting()
                    .ifPresent(kind -> new MeetingMapping(assembly).map(from, entry, kind, letter, sender, receiver));
            if (subject.step().isPresent()) {
                new StepMapping(assembly).map(from, entry, subject, letter, sender, receiver);
            }
        });
    }

    private void fill(
            Dialogmelding from, Dialogmelding.Entry entry, Communication made, RoleMapping roles, MappedParty sender) {
        EntryMapping mapping = new EntryMapping(assembly);
        mapping.message(from, entry, made);
        mapping.entry(from, entry, made);
        for (DialogRole role : entry.roles()) {
            Reference named = roles.map(role, role.author() ? sender.innermost() : Optional.empty());
            if (role.author() && made.hasPayload()) {
                made.getPayloadFirstRep().addExtension(Canonical.structureDefinition("payload-author"), named);
            } else {
                made.addAbout(named);
            }
        }
        entry.enclosed()
                .ifPresent(question ->
                        question.roles().forEach(role -> made.addAbout(roles.map(role, Optional.empty()))));
        if (!made.hasRecipient()) {
            assembly.absent(DialogRule.RECIPIENT_ABSENT, made, () -> Absent.unknown(made.addRecipient()));
        }
        if (!made.hasCategory()) {
            assembly.absent(DialogRule.THEME_ABSENT, made, () -> Absent.unknown(made.addCategory()));
        }
    }
}
