package no.rodtrad.adapter.fhir.search;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.disclosure.FolderAccess.Sight;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.finding.Finding;
import no.rodtrad.adapter.finding.Page;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.request.RequestReader;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Answers searches: reads what is asked, has it found, and tells it page by page. */
@Component
class SearchDoor {

    static final int DEFAULT_COUNT = 50;
    static final int MOST = 500;

    private static final String KEPT = SearchDoor.class.getName();

    private final RequestReader reader;
    private final FolderAccess access;
    private final Finding finding;
    private final Cursors cursors;
    private final SearchAudit audit;

    SearchDoor(RequestReader reader, FolderAccess access, Finding finding, Cursors cursors, SearchAudit audit) {
        this.reader = reader;
        this.access = access;
        this.finding = finding;
        this.cursors = cursors;
        this.audit = audit;
    }

    Bundle search(String type, RequestDetails details, CallerIdentity caller) {
        Found found = kept(details).orElseGet(() -> find(type, Asked.of(details), caller));
        Bundle bundle = new SearchBundle(details.getFhirServerBase(), found)
                .of(Language.of(details.getHeader("Accept-Language")));
        audit.write(found.request(), found.page(), caller);
        return bundle;
    }

    /**
     * The answer in JSON, where it can be put together from what lies in the store. What was found stays with the call otherwise,
     * so that it is not looked for again.
     */
    Optional<String> plain(
            String type, HttpServletRequest call, Asked asked, String base, CallerIdentity caller, Instant now) {
        try {
            Found found = find(type, asked, caller);
            Optional<String> json = new SearchBundle(base, found).json(UUID.randomUUID(), now);
            if (json.isPresent()) {
                audit.write(found.request(), found.page(), caller);
            } else {
                call.setAttribute(KEPT, found);
            }
            return json;
        } catch (BaseServerResponseException refusal) {
            call.setAttribute(KEPT, refusal);
            return Optional.empty();
        }
    }

    private static Optional<Found> kept(RequestDetails details) {
        Object kept = details instanceof ServletRequestDetails call
                ? call.getServletRequest().getAttribute(KEPT)
                : null;
        if (kept instanceof BaseServerResponseException refusal) {
            throw refusal;
        }
        return Optional.ofNullable((Found) kept);
    }

    private Found find(String type, Asked asked, CallerIdentity caller) {
        Sight sight = access.sight(caller);
        String bound = bound(type, sight.asker());
        Map<String, List<String>> parameters = asked.parameters();
        SearchIndex after = null;
        OptionalLong known = OptionalLong.empty();
        if (asked.cursor() != null) {
            Cursor cursor = cursors.read(asked.cursor(), bound)
                    .filter(made -> Asked.WRITING.containsAll(asked.parameters().keySet()))
                    .orElseThrow(() -> FhirRefusal.at(ErrorCode.SEARCH_CURSOR, Asked.CURSOR));
            parameters = new LinkedHashMap<>(cursor.parameters());
            parameters.putAll(asked.parameters());
            after = cursor.place();
            known = cursor.total();
        }
        SearchRequest request = read(type, parameters, asked.lenient() || after != null);
        Map<String, List<String>> searched = parameters;
        Page page = answered(finding.page(request, sight, after, count(request)));
        OptionalLong total = SearchBundle.total(request, page, known, after == null);
        String next = page.next()
                .map(place -> next(new Cursor(understood(request, searched), place, total), bound))
                .orElse(null);
        return new Found(request, asked, parameters, page, total, next);
    }

    private SearchRequest read(String type, Map<String, List<String>> parameters, boolean lenient) {
        Result<SearchRequest> read = reader.read(type, parameters);
        return answered(lenient ? read : read.then(SearchRequest::strict));
    }

    static int count(SearchRequest request) {
        return Math.min(
                MOST,
                request.result().isCountOnly() ? 0 : request.result().count().orElse(DEFAULT_COUNT));
    }

    private String next(Cursor cursor, String bound) {
        return cursors.write(cursor, bound).orElseThrow(() -> FhirRefusal.of(ErrorCode.SEARCH_LIMIT));
    }

    /** How the answer is written stands in the link itself. */
    private static Map<String, List<String>> understood(SearchRequest request, Map<String, List<String>> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeIf(name -> Asked.WRITING.contains(name) || request.leavesOut(name));
        return kept;
    }

    private static String bound(String type, Asker asker) {
        return type + "\n" + asker.recipient() + "\n" + new TreeSet<>(asker.partyKeys()) + "\n" + asker.self();
    }

    private static <T> T answered(Result<T> result) {
        if (result instanceof Result.Refused<T> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        return result.orElseThrow();
    }
}
