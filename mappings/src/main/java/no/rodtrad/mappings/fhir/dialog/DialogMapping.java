package no.rodtrad.mappings.fhir.dialog;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.document.ProvenanceMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.fhir.party.PatientMapping;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.StringType;

/** Dialogmelding 1.0 to FHIR: one Communication per note or question, either way. */
public final class DialogMapping {

    private final Assembly assembly;

    public DialogMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Maps a whole message. An answer names what it answers by message id; the caller knows the earlier messages. */
    public MappedMessage map(Dialogmelding from) {
        PartyMapping parties = new PartyMapping(assembly);
        MappedParty sender = parties.map(from.sender());
        MappedParty receiver = parties.map(from.receiver());
        new PatientMapping(assembly, parties).map(from.patient());
        OriginalMapping originals =
                new OriginalMapping(assembly, from.header().kind().root().getNamespaceURI());
        DocumentReference original = originals.map(from.message(), "original", OriginalMapping.type("I02-2", "Brev"));
        int n = 0;
        for (Dialogmelding.Entry entry : from.entries()) {
            Communication communication = communication(from, entry, n, sender, receiver);
            original.getContext().addRelated(Assembly.reference(communication));
            Sourced<String> documentId = n++ == 0 ? entry.documentId() : Sourced.nothing();
            originals.about(original, documentId, Sourced.nothing(), Sourced.nothing());
        }
        originals.about(original, Sourced.nothing(), from.issued(), Sourced.nothing());
        assembly.add(original);
        originals.attachments(from.attachments(), original);
        new ProvenanceMapping(assembly).map(from.message(), "provenance", original, sender.anybody(), List.of());
        return assembly.finish(false);
    }

    private Communication communication(
            Dialogmelding from, Dialogmelding.Entry entry, int n, MappedParty sender, MappedParty receiver) {
        Communication made = Assembly.tag(assembly.named(new Communication(), "dialogue", n), OwnCode.FREE_TEXT);
        made.setStatus(CommunicationStatus.COMPLETED);
        made.setSubject(assembly.subject());
        sender.anybody().ifPresent(made::setSender);
        receiver.everybody().forEach(made::addRecipient);
        made.setReceivedElement(Times.dateTime(assembly.context().received()));
        assembly.apply(
                DialogRule.MESSAGE_ID,
                from.message().messageId(),
                made,
                id -> made.addIdentifier(Identifiers.document(id)));
        assembly.apply(DialogRule.SENT, from.message().generated(), made, t -> made.setSentElement(Times.dateTime(t)));
        assembly.apply(
                DialogRule.THEME, entry.theme(), made, t -> made.addCategory(Concepts.concept(t, Concepts.NO_LIST)));
        assembly.apply(
                DialogRule.TOPIC, entry.topic(), made, t -> made.getTopic().setText(t));
        assembly.apply(
                DialogRule.TEXT,
                entry.text(),
                made,
                e -> made.addPayload().setContent(new StringType(Narratives.plain(e))));
        assembly.apply(
                DialogRule.REMARK, entry.remark(), made, text -> made.addNote().setText(text));
        assembly.apply(
                DialogRule.ENTRY_ID, entry.documentId(), made, id -> made.addIdentifier(Identifiers.document(id)));
        assembly.apply(
                DialogRule.PURPOSE,
                entry.purpose(),
                made,
                p -> made.addReasonCode(Concepts.concept(p, Concepts.NO_LIST)));
        if (!made.hasRecipient()) {
            assembly.absent(DialogRule.RECIPIENT_ABSENT, made, () -> Absent.unknown(made.addRecipient()));
        }
        if (!made.hasCategory()) {
            assembly.absent(DialogRule.THEME_ABSENT, made, () -> Absent.unknown(made.addCategory()));
        }
        if (entry.answers()) {
            answered(from, entry, made);
        }
        return assembly.add(made);
    }

    private void answered(Dialogmelding from, Dialogmelding.Entry entry, Communication made) {
        assembly.apply(
                DialogRule.ANSWERED,
                from.parent(),
                made,
                id -> made.addInResponseTo().setIdentifier(Identifiers.document(id)));
        if (!from.parent().isPresent()) {
            Sourced<?> said =
                    entry.theme().isPresent() ? entry.theme() : from.message().type();
            assembly.apply(DialogRule.ANSWERED_UNKNOWN, said, made, answer -> Absent.unknown(made.addInResponseTo()));
        }
    }
}
