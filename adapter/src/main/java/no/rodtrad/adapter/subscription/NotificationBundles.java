package no.rodtrad.adapter.subscription;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.feed.FeedEntry;
import no.rodtrad.adapter.feed.FeedTelling;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/** Notifications as the R5 Subscriptions backport for R4 writes them: a history whose first entry is the status. */
@Component
class NotificationBundles {

    private static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    private final FeedTelling telling;
    private final Clock clock;

    NotificationBundles(FeedTelling telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * A notification.
     *
     * @param named the entries that it names or holds, which is what it discloses
     */
    record Made(Bundle bundle, List<FeedEntry> named) {}

    /**
     * Events of a subscription, or none.
     *
     * @param first the number of the first event
     * @param events in order, without a hole
     */
    Made notification(
            Standing of,
            NoticeType type,
            long first,
            List<FeedEntry> events,
            Content content,
            FolderAccess.Sight sight) {
        Parameters status = status(of, type);
        Bundle bundle = new Bundle();
        bundle.setId(UUID.randomUUID().toString());
        bundle.getMeta().addProfile(BACKPORT + "backport-subscription-notification-r4");
        bundle.setType(Bundle.BundleType.HISTORY).setTimestamp(Date.from(clock.instant()));
        BundleEntryComponent head = bundle.addEntry();
        head.setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(status);
        head.getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl(of.reference() + "/$status");
        head.getResponse().setStatus("200");
        Map<FeedEntry, BundleEntryComponent> seen =
                content == Content.EMPTY ? Map.of() : telling.told(events, sight.asker(), of.base());
        long number = first;
        for (FeedEntry event : events) {
            ParametersParameterComponent told = status.addParameter().setName("notification-event");
            told.addPart().setName("event-number").setValue(new StringType(Long.toString(number++)));
            told.addPart().setName("timestamp").setValue(new InstantType(Date.from(event.told())));
            // What may not be seen any more is counted and not named; that it is gone is an event of its own.
            BundleEntryComponent entry = seen.get(event);
            if (entry != null) {
                told.addPart().setName("focus").setValue(new Reference(event.reference()));
                bundle.addEntry(content == Content.FULL_RESOURCE ? entry : entry.setResource(null));
            }
        }
        return new Made(bundle, List.copyOf(seen.keySet()));
    }

    Parameters status(Standing of, NoticeType type) {
        Parameters status = new Parameters();
        status.setId(UUID.randomUUID().toString());
        status.getMeta().addProfile(BACKPORT + "backport-subscription-status-r4");
        status.addParameter().setName("subscription").setValue(new Reference(of.base() + "/" + of.reference()));
        status.addParameter().setName("topic").setValue(new CanonicalType(SubscriptionTopic.FEED));
        status.addParameter().setName("status").setValue(new CodeType(code(of.state())));
        status.addParameter().setName("type").setValue(new CodeType(type.code()));
        status.addParameter()
                .setName("events-since-subscription-start")
                .setValue(new StringType(Long.toString(of.events())));
        if (of.error() != null) {
            status.addParameter().setName("error").setValue(new CodeableConcept().setText(of.error()));
        }
        return status;
    }

    private static String code(SubscriptionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
