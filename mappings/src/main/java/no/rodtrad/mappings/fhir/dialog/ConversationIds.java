package no.rodtrad.mappings.fhir.dialog;

import java.util.Locale;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.UuidShape;
import no.rodtrad.mappings.kith.msghead.ConversationRef;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;

/**
 * Ids of what several messages of one sender's conversation are about. They follow from the sender, the person and the
 * conversation, so that a reminder meets the request, and a change or a cancellation the meeting.
 */
public final class ConversationIds {

    private ConversationIds() {}

    /** The Task that a request and its reminders ask for. */
    static String request(Dialogmelding from, MappingContext context) {
        return of("answer-request", from, context.ids(), context.patientId());
    }

    /** The Appointment that an invitation, its changes, its cancellation and its minutes are about. */
    static String meeting(Dialogmelding from, MappingContext context) {
        return meeting(from, context.ids(), context.patientId());
    }

    /**
     * The same, for whoever has no mapping at hand.
     *
     * @param ids of the message
     */
    public static String meeting(Dialogmelding from, ResourceIds ids, String patientId) {
        return of("meeting", from, ids, patientId);
    }

    private static String of(String role, Dialogmelding from, ResourceIds ids, String patientId) {
        String named = ConversationRef.of(from.root()).conversation();
        // The first message of a conversation need not say that it is; the later ones name it by its id.
        String conversation =
                named == null || !UuidShape.fits(named) ? from.header().messageId() : named;
        return ids.ofConversation(role, patientId, conversation.toLowerCase(Locale.ROOT));
    }
}
