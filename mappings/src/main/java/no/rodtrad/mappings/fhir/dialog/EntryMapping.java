package no.rodtrad.mappings.fhir.dialog;

import java.util.Map;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPriority;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.StringType;

/** What one entry of a dialogue says, and what it is part of. */
final class EntryMapping {

    private static final int NO_LIST = Concepts.NO_LIST;
    private static final int PRIORITIES = 8115;
    private static final Map<String, CommunicationPriority> PRIORITY = Map.of(
            "H", CommunicationPriority.URGENT, "N", CommunicationPriority.ROUTINE, "L", CommunicationPriority.ROUTINE);

    private final Assembly assembly;

    EntryMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** What the message says of every entry in it. */
    void message(Dialogmelding from, Dialogmelding.Entry entry, Communication made) {
        assembly.apply(
                DialogRule.MESSAGE_ID,
                from.message().messageId(),
                made,
                id -> made.addIdentifier(Identifiers.document(id)));
        assembly.apply(DialogRule.SENT, from.message().generated(), made, t -> made.setSentElement(Times.dateTime(t)));
        urgency(from.priority(), made);
        assembly.apply(DialogRule.CONVERSATION, from.conversation(), made, id -> partOf(made, id));
        if (!entry.answers()) {
            assembly.apply(DialogRule.PARENT, from.parent(), made, id -> partOf(made, id));
            return;
        }
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

    /** What the entry itself says. */
    void entry(Dialogmelding from, Dialogmelding.Entry entry, Communication made) {
        assembly.apply(DialogRule.THEME, entry.theme(), made, t -> made.addCategory(Concepts.concept(t, NO_LIST)));
        from.caseTypes()
                .forEach(type -> assembly.apply(
                        DialogRule.CASE_TYPE, type, made, t -> made.addCategory(Concepts.concept(t, NO_LIST))));
        assembly.apply(
                DialogRule.TOPIC, entry.topic(), made, t -> made.getTopic().setText(t));
        assembly.apply(
                DialogRule.TEXT,
                entry.text(),
                made,
                e -> made.addPayload().setContent(new StringType(Narratives.plain(e))));
        if (made.hasPayload()) {
            assembly.apply(
                    DialogRule.WRITTEN,
                    entry.dated(),
                    made,
                    t -> made.getPayloadFirstRep()
                            .addExtension(Canonical.structureDefinition("payload-time"), Times.dateTime(t)));
        }
        assembly.apply(
                DialogRule.ENTRY_ID, entry.documentId(), made, id -> made.addIdentifier(Identifiers.document(id)));
        urgency(entry.asked().urgency(), made);
        asked(entry, made);
        entry.enclosed().ifPresent(question -> enclosed(question, made));
    }

    private void enclosed(Dialogmelding.Entry question, Communication made) {
        CodeableConcept reason = new CodeableConcept();
        assembly.apply(
                DialogRule.PURPOSE,
                question.theme(),
                made,
                p -> reason.setCoding(Concepts.concept(p, NO_LIST).getCoding()));
        assembly.apply(DialogRule.ENCLOSED_TEXT, question.topic(), made, reason::setText);
        assembly.apply(
                DialogRule.ENCLOSED_TEXT,
                question.text(),
                made,
                e -> reason.setText((reason.hasText() ? reason.getText() + "\n" : "") + Narratives.plain(e)));
        if (!reason.isEmpty()) {
            made.addReasonCode(reason);
        }
        assembly.apply(
                DialogRule.ENCLOSED_ID,
                question.documentId(),
                made,
                id -> made.addReasonReference().setIdentifier(Identifiers.document(id)));
        asked(question, made);
    }

    private void asked(Dialogmelding.Entry entry, Communication made) {
        assembly.apply(
                DialogRule.REMARK, entry.remark(), made, text -> made.addNote().setText(text));
        assembly.apply(
                DialogRule.PURPOSE,
                entry.asked().purpose(),
                made,
                p -> made.addReasonCode(Concepts.concept(p, NO_LIST)));
        period("Spørsmålet gjelder tiden fra og med ", entry.asked().from(), made);
        period("Spørsmålet gjelder tiden til og med ", entry.asked().to(), made);
        entry.asked()
                .about()
                .forEach(kind -> assembly.apply(
                        DialogRule.ASKED_FOR, kind, made, k -> made.getTopic().addCoding(Concepts.coding(k, NO_LIST))));
    }

    private void period(String words, Sourced<KithTime> when, Communication made) {
        assembly.apply(DialogRule.PERIOD, when, made, t -> made.addNote().setText(words + Times.readable(t) + "."));
    }

    private void urgency(Sourced<Coded> said, Communication made) {
        assembly.apply(DialogRule.URGENCY, said, made, code -> {
            made.getMeta().addTag(Concepts.coding(code, PRIORITIES));
            if (code.code() != null && PRIORITY.containsKey(code.code())) {
                made.setPriority(PRIORITY.get(code.code()));
            }
        });
    }

    private static void partOf(Communication made, String id) {
        Identifier identifier = Identifiers.document(id);
        if (made.getPartOf().stream().noneMatch(known -> identifier.equalsDeep(known.getIdentifier()))) {
            made.addPartOf().setIdentifier(identifier);
        }
    }
}
