package no.rodtrad.adapter.fhir.condition;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirTypes;
import no.rodtrad.adapter.finding.Finding;
import no.rodtrad.adapter.search.request.RequestReader;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the conditions of writes lead to, as the writer sees it: a resource that is hidden from the writer matches nothing, or the
 * answer would tell that it is there.
 */
@Component
public class Conditions {

    private final RequestReader requests;
    private final Finding finding;
    private final FolderAccess access;
    private final JdbcClient jdbc;

    Conditions(RequestReader requests, Finding finding, FolderAccess access, JdbcClient jdbc) {
        this.requests = requests;
        this.finding = finding;
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * The resource that matches a condition, and another one if it is not the only one.
     *
     * @param query as a search has it after the question mark
     */
    public List<StoredResource> matches(String type, String query, CallerIdentity caller) {
        if (!FhirTypes.READABLE.contains(type)) {
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        SearchRequest request =
                orRefused(orRefused(requests.read(type, parameters(query))).strict());
        if (request.criteria().isEmpty()) {
            // Everything would match.
            throw FhirRefusal.of(ErrorCode.CONDITION_EMPTY);
        }
        return orRefused(finding.first(request, access.sight(caller), 2));
    }

    /** Makes every other transaction with the same condition wait until this one ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Key condition) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('condition:' || :condition, 0))")
                .param("condition", condition.text())
                .query((rs, n) -> 0)
                .list();
    }

    /** A condition in one form, however it is written. */
    public record Key(String text) implements Comparable<Key> {

        public static Key of(String type, String query) {
            return new Key(type + "?" + parameters(query));
        }

        @Override
        public int compareTo(Key other) {
            return text.compareTo(other.text);
        }
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                parameters
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw FhirRefusal.of(ErrorCode.REQUEST_INVALID);
        }
    }

    private static <T> T orRefused(Result<T> result) {
        if (result instanceof Result.Refused<T> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        return result.orElseThrow();
    }
}
