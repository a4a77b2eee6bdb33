package no.rodtrad.adapter.fhir.reading;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.fhir.FhirInterceptor;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Reads under a condition: 304 where the client holds what it would be given. HAPI would compare versions only, and leave a
 * client with a part that is no longer what it may see; so the conditions are kept from it and decided on here, by what
 * this caller sees at this moment. Decision 0031.
 */
@Component
@Interceptor
class ConditionalReads implements FhirInterceptor {

    /** What these see of a resource is all of it or nothing, whatever is permitted. */
    private static final Set<Role> WHOLE = Set.of(Role.PERSON, Role.GP, Role.INSTITUTION);

    private static final Set<RestOperationTypeEnum> READS =
            Set.of(RestOperationTypeEnum.READ, RestOperationTypeEnum.VREAD);
    private static final String NONE_MATCH = "If-None-Match";
    private static final String SINCE = "If-Modified-Since";
    private static final String ETAG = "ETag";
    private static final String KEY = ConditionalReads.class.getName();

    private final ResourceStore store;

    ConditionalReads(ResourceStore store) {
        this.store = store;
    }

    /** The conditions of one call; null where there is none of the kind. */
    private record Conditions(String noneMatch, String since) {}

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void keep(RequestDetails call) {
        if (!READS.contains(call.getRestOperationType())) {
            return;
        }
        Conditions conditions = new Conditions(call.getHeader(NONE_MATCH), call.getHeader(SINCE));
        if (conditions.noneMatch() != null || conditions.since() != null) {
            call.getUserData().put(KEY, conditions);
            call.setHeaders(NONE_MATCH, List.of());
            call.setHeaders(SINCE, List.of());
        }
    }

    /** Before anything is added to the view for the answer. */
    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = -100)
    boolean decide(RequestDetails call, ResponseDetails answer, HttpServletResponse response) {
        if (call == null
                || !READS.contains(call.getRestOperationType())
                || !(answer.getResponseResource() instanceof Resource view)
                || view.getMeta().getVersionId() == null) {
            return true;
        }
        String etag = Validators.etag(view);
        boolean held = call.getUserData().get(KEY) instanceof Conditions conditions && held(conditions, view, etag);
        if (held) {
            response.setHeader(ETAG, etag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        if (Validators.isPart(view)) {
            call.getUserData().put(ETAG, etag);
        }
        return true;
    }

    /** HAPI has named the version by then; nothing has gone out yet. */
    @Hook(Pointcut.SERVER_OUTGOING_WRITER_CREATED)
    void name(ServletRequestDetails call) {
        if (call != null && call.getUserData().get(ETAG) instanceof String etag) {
            call.getServletResponse().setHeader(ETAG, etag);
        }
    }

    private boolean held(Conditions conditions, Resource view, String etag) {
        if (conditions.noneMatch() != null) {
            return Validators.named(conditions.noneMatch(), etag);
        }
        return WHOLE.contains(CallerAuthentication.current().role()) && unchanged(view, conditions.since());
    }

    /** The header counts in seconds: it cannot tell two versions of one second apart, and then says nothing. */
    private boolean unchanged(Resource view, String header) {
        Instant updated = second(view.getMeta().getLastUpdated().toInstant());
        try {
            Instant since = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return !updated.isAfter(since)
                    && !before(view).filter(updated::equals).isPresent();
        } catch (DateTimeParseException e) {
            // By HTTP, a date that is none is no condition.
            return false;
        }
    }

    private java.util.Optional<Instant> before(Resource view) {
        int version = Integer.parseInt(view.getMeta().getVersionId());
        return store.read(view.fhirType(), view.getIdElement().getIdPart(), version - 1)
                .map(StoredResource::updated)
                .map(ConditionalReads::second);
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
