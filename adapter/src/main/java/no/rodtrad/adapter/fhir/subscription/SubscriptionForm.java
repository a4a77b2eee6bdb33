package no.rodtrad.adapter.fhir.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirTypes;
import no.rodtrad.adapter.subscription.Content;
import no.rodtrad.adapter.subscription.Standing;
import no.rodtrad.adapter.subscription.SubscriptionTopic;
import no.rodtrad.adapter.subscription.Wanted;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelComponent;
import org.hl7.fhir.r4.model.UnsignedIntType;

/** A Subscription as the R5 Subscriptions backport for R4 writes it. What is not understood is refused, not passed over. */
final class SubscriptionForm {

    private static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";
    private static final String PROFILE = BACKPORT + "backport-subscription";
    private static final String FILTER = BACKPORT + "backport-filter-criteria";
    private static final String CONTENT = BACKPORT + "backport-payload-content";
    private static final String HEARTBEAT = BACKPORT + "backport-heartbeat-period";
    private static final String TIMEOUT = BACKPORT + "backport-timeout";
    private static final String MAX_COUNT = BACKPORT + "backport-max-count";
    private static final Set<String> PAYLOADS = Set.of("application/fhir+json", "application/json");
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SECONDS = 7 * 24 * 3600;

    private SubscriptionForm() {}

    static Wanted read(Subscription asked) {
        refuseIf(
                !SubscriptionTopic.FEED.equals(asked.getCriteria()),
                ErrorCode.SUBSCRIPTION_TOPIC,
                "Subscription.criteria");
        refuseIf(
                asked.hasExtension()
                        || asked.hasModifierExtension()
                        || asked.hasContained()
                        || asked.hasContact()
                        || asked.getReasonElement().hasExtension(),
                ErrorCode.SUBSCRIPTION_CHANNEL,
                "Subscription");
        refuseIf(
                asked.getReason() != null && asked.getReason().length() > LONGEST_REASON,
                ErrorCode.SUBSCRIPTION_CHANNEL,
                "Subscription.reason");
        SubscriptionChannelComponent channel = asked.getChannel();
        refuseIf(
                channel.getType() != Subscription.SubscriptionChannelType.RESTHOOK,
                ErrorCode.SUBSCRIPTION_CHANNEL,
                "Subscription.channel.type");
        // Headers carry secrets, which have no place in a resource that is stored and read.
        refuseIf(channel.hasHeader(), ErrorCode.SUBSCRIPTION_CHANNEL, "Subscription.channel.header");
        refuseIf(
                channel.hasPayload() && !PAYLOADS.contains(channel.getPayload()),
                ErrorCode.SUBSCRIPTION_CHANNEL,
                "Subscription.channel.payload");
        only(channel, Set.of(HEARTBEAT, TIMEOUT, MAX_COUNT), ErrorCode.SUBSCRIPTION_CHANNEL, "Subscription.channel");
        return new Wanted(
                asked.getReason() == null ? "" : asked.getReason(),
                endpoint(channel),
                content(channel),
                types(asked),
                number(channel, HEARTBEAT, LONGEST_SECONDS).map(Duration::ofSeconds),
                number(channel, TIMEOUT, LONGEST_SECONDS).map(Duration::ofSeconds),
                number(channel, MAX_COUNT, Integer.MAX_VALUE),
                Optional.ofNullable(asked.getEnd())
                        .map(Date::toInstant)
                        .map(end -> end.truncatedTo(ChronoUnit.MILLIS)));
    }

    static Subscription write(Standing at) {
        Wanted wanted = at.wanted();
        Subscription told = new Subscription();
        told.setId("Subscription/" + at.id() + "/_history/" + at.version());
        told.getMeta()
                .setVersionId(Integer.toString(at.version()))
                .setLastUpdated(Date.from(at.updated()))
                .addProfile(PROFILE);
        told.setStatus(
                Subscription.SubscriptionStatus.fromCode(at.state().name().toLowerCase(Locale.ROOT)));
        told.setReason(wanted.reason().isEmpty() ? null : wanted.reason());
        told.setError(at.error());
        told.setEnd(wanted.ends().map(Date::from).orElse(null));
        told.setCriteria(SubscriptionTopic.FEED);
        wanted.types().forEach(type -> told.getCriteriaElement().addExtension(FILTER, new StringType(type + "?")));
        SubscriptionChannelComponent channel = told.getChannel();
        channel.setType(Subscription.SubscriptionChannelType.RESTHOOK);
        channel.setEndpoint(wanted.endpoint().toString());
        channel.setPayload("application/fhir+json");
        channel.getPayloadElement()
                .addExtension(CONTENT, new CodeType(wanted.content().code()));
        wanted.heartbeat().ifPresent(d -> channel.addExtension(HEARTBEAT, new UnsignedIntType((int) d.toSeconds())));
        wanted.timeout().ifPresent(d -> channel.addExtension(TIMEOUT, new UnsignedIntType((int) d.toSeconds())));
        wanted.maxCount().ifPresent(n -> channel.addExtension(MAX_COUNT, new PositiveIntType(n)));
        return told;
    }

    private static URI endpoint(SubscriptionChannelComponent channel) {
        try {
            if (channel.getEndpoint() != null) {
                return new URI(channel.getEndpoint());
            }
        } catch (URISyntaxException e) {
            // Refused like one that is missing.
        }
        throw FhirRefusal.at(ErrorCode.SUBSCRIPTION_ENDPOINT, "Subscription.channel.endpoint");
    }

    private static Content content(SubscriptionChannelComponent channel) {
        String place = "Subscription.channel.payload";
        only(channel.getPayloadElement(), Set.of(CONTENT), ErrorCode.SUBSCRIPTION_CHANNEL, place);
        List<Extension> said = channel.getPayloadElement().getExtensionsByUrl(CONTENT);
        if (said.isEmpty()) {
            return Content.EMPTY;
        }
        return Optional.of(said.get(0))
                .filter(one -> said.size() == 1)
                .map(Extension::getValue)
                .filter(value -> value.isPrimitive())
                .flatMap(value -> Content.ofCode(value.primitiveValue()))
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.SUBSCRIPTION_CHANNEL, place));
    }

    /** Filters by type, {@code CarePlan?} or {@code _type=CarePlan,Task}; several are joined by or. */
    private static Set<String> types(Subscription asked) {
        String place = "Subscription.criteria";
        only(asked.getCriteriaElement(), Set.of(FILTER), ErrorCode.SUBSCRIPTION_FILTER, place);
        Set<String> types = new TreeSet<>();
        for (Extension filter : asked.getCriteriaElement().getExtensionsByUrl(FILTER)) {
            String said =
                    filter.getValue() instanceof StringType text && text.getValue() != null ? text.getValue() : "";
            String named = said.startsWith("_type=")
                    ? said.substring("_type=".length())
                    : said.endsWith("?") ? said.substring(0, said.length() - 1) : said;
            types.addAll(List.of(named.split(",", -1)));
        }
        refuseIf(!FhirTypes.READABLE.containsAll(types), ErrorCode.SUBSCRIPTION_FILTER, place);
        return types;
    }

    private static Optional<Integer> number(SubscriptionChannelComponent channel, String url, int most) {
        List<Extension> said = channel.getExtensionsByUrl(url);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean good = said.size() == 1
                && said.get(0).getValue() instanceof IntegerType number
                && number.getValue() != null
                && number.getValue() > 0
                && number.getValue() <= most;
        refuseIf(!good, ErrorCode.SUBSCRIPTION_CHANNEL, "Subscription.channel");
        return Optional.of(((IntegerType) said.get(0).getValue()).getValue());
    }

    private static void only(Element element, Set<String> known, ErrorCode code, String place) {
        refuseIf(element.getExtension().stream().anyMatch(one -> !known.contains(one.getUrl())), code, place);
    }

    private static void refuseIf(boolean wrong, ErrorCode code, String place) {
        if (wrong) {
            throw FhirRefusal.at(code, place);
        }
    }
}
