package no.rodtrad.adapter.fhir.subscription;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.subscription.Content;
import no.rodtrad.adapter.subscription.Standing;
import no.rodtrad.adapter.subscription.Subscriptions;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;

/** {@code /fhir/Subscription}: the caller's own subscriptions. */
class SubscriptionProvider implements IResourceProvider {

    private final Subscriptions subscriptions;

    SubscriptionProvider(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return Subscription.class;
    }

    @Create
    public MethodOutcome create(@ResourceParam Subscription asked, RequestDetails request) {
        if (asked == null) {
            throw FhirRefusal.of(ErrorCode.BODY_UNREADABLE);
        }
        if (asked.getStatus() != Subscription.SubscriptionStatus.REQUESTED) {
            throw FhirRefusal.at(ErrorCode.SUBSCRIPTION_CHANNEL, "Subscription.status");
        }
        Standing made = value(subscriptions.create(
                SubscriptionForm.read(asked), request.getFhirServerBase(), CallerAuthentication.current()));
        return outcome(made, true);
    }

    @Read
    public Subscription read(@IdParam IdType id) {
        return subscriptions
                .read(uuid(id), CallerAuthentication.current())
                .map(SubscriptionForm::write)
                .orElseThrow(() -> FhirRefusal.of(ErrorCode.NOT_FOUND));
    }

    @Search
    public List<Subscription> own(
            @OptionalParam(name = "_id") TokenParam id, @OptionalParam(name = "status") TokenParam status) {
        return subscriptions.own(CallerAuthentication.current()).stream()
                .filter(at -> id == null || at.id().toString().equals(id.getValue()))
                .map(SubscriptionForm::write)
                .filter(told -> status == null || told.getStatus().toCode().equals(status.getValue()))
                .toList();
    }

    /** Only the status: {@code off} stops it, {@code requested} begins again where it stopped. */
    @Update
    public MethodOutcome update(@IdParam IdType id, @ResourceParam Subscription asked) {
        if (asked == null) {
            throw FhirRefusal.of(ErrorCode.BODY_UNREADABLE);
        }
        boolean off = asked.getStatus() == Subscription.SubscriptionStatus.OFF;
        if (!off && asked.getStatus() != Subscription.SubscriptionStatus.REQUESTED) {
            throw FhirRefusal.at(ErrorCode.SUBSCRIPTION_CHANGED, "Subscription.status");
        }
        return outcome(
                value(subscriptions.turn(
                        uuid(id),
                        Optional.ofNullable(id.getVersionIdPart()).map(SubscriptionProvider::version),
                        SubscriptionForm.read(asked),
                        off,
                        CallerAuthentication.current())),
                false);
    }

    @Delete
    public MethodOutcome delete(@IdParam IdType id) {
        if (id == null || !id.hasIdPart()) {
            // Nothing is deleted by search.
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        if (!subscriptions.delete(uuid(id), CallerAuthentication.current())) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
        return new MethodOutcome();
    }

    @Operation(name = "$status", idempotent = true)
    public Bundle status(@IdParam IdType id) {
        Bundle found = new Bundle().setType(Bundle.BundleType.SEARCHSET).setTotal(1);
        found.addEntry()
                .setResource(subscriptions
                        .status(uuid(id), CallerAuthentication.current())
                        .orElseThrow(() -> FhirRefusal.of(ErrorCode.NOT_FOUND)))
                .getSearch()
                .setMode(Bundle.SearchEntryMode.MATCH);
        return found;
    }

    @Operation(name = "$events", idempotent = true)
    public Bundle events(
            @IdParam IdType id,
            @OperationParam(name = "eventsSinceNumber", max = 1) StringType since,
            @OperationParam(name = "eventsUntilNumber", max = 1) StringType until,
            @OperationParam(name = "content", max = 1) CodeType content) {
        Optional<Content> wanted = content == null
                ? Optional.empty()
                : Optional.of(Content.ofCode(content.getValue())
                        .orElseThrow(() -> FhirRefusal.at(ErrorCode.REQUEST_INVALID, "content")));
        return subscriptions
                .events(
                        uuid(id),
                        number(since, 1, "eventsSinceNumber"),
                        number(until, Long.MAX_VALUE, "eventsUntilNumber"),
                        wanted,
                        CallerAuthentication.current())
                .orElseThrow(() -> FhirRefusal.of(ErrorCode.NOT_FOUND));
    }

    private static MethodOutcome outcome(Standing at, boolean created) {
        Subscription told = SubscriptionForm.write(at);
        MethodOutcome outcome = new MethodOutcome(told.getIdElement(), created);
        outcome.setResource(told);
        return outcome;
    }

    private static long number(StringType said, long otherwise, String name) {
        if (said == null) {
            return otherwise;
        }
        if (said.getValue() == null || !said.getValue().matches("[0-9]{1,15}")) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, name);
        }
        return Long.parseLong(said.getValue());
    }

    private static Integer version(String said) {
        try {
            return Integer.valueOf(said);
        } catch (NumberFormatException e) {
            throw FhirRefusal.of(ErrorCode.VERSION_CONFLICT);
        }
    }

    private static UUID uuid(IdType id) {
        try {
            return UUID.fromString(id.getIdPart());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
    }

    private static <T> T value(Result<T> result) {
        if (result instanceof Result.Refused<T> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        return result.orElseThrow();
    }
}
