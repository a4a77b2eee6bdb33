package no.rodtrad.conformance.fhir;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.run.Step;
import no.rodtrad.conformance.token.Caller;

/** Follows the change feed over writes of its own. */
final class FeedCheck {

    /** Of pages: a feed that does not come to its end is not followed for ever. */
    private static final int MOST = 1000;

    private FeedCheck() {}

    /** Reads to the end, writes twice, and reads on in pages of one. */
    static Outcome probe(Session session) {
        return end(session, "$changes?_count=500", MOST)
                .check(cursor -> PromisedChecks.made(session)
                        .check(first -> PromisedChecks.made(session)
                                .check(second -> follow(
                                        session,
                                        cursor.replaceAll("_count=\\d+", "_count=1"),
                                        List.of(first, second)))));
    }

    private static Step<String> end(Session session, String page, int left) {
        String at = page;
        for (int n = 0; n < left; n++) {
            Step<JsonNode> read = read(session, at);
            if (!(read instanceof Step.Done<JsonNode> done)) {
                return Step.blocked("the change feed could not be read");
            }
            Optional<String> next = next(done.value());
            if (next.isEmpty()) {
                return Step.blocked("a page of the change feed has no link to the next");
            }
            at = next.get();
            if (done.value().path("entry").isEmpty()) {
                return Step.done(at);
            }
        }
        return Step.blocked("the change feed did not come to an end");
    }

    private static Outcome follow(Session session, String cursor, List<String> written) {
        List<String> told = new ArrayList<>();
        String[] at = {cursor};
        session.patience().await(() -> {
            // An empty page is the end for now: whatever else comes, comes a little later.
            while (read(session, at[0]) instanceof Step.Done<JsonNode> page
                    && !page.value().path("entry").isEmpty()
                    && told.size() < MOST) {
                Json.elements(page.value().path("entry")).map(FeedCheck::named).forEach(told::add);
                at[0] = next(page.value()).orElse(at[0]);
            }
            return written.stream().allMatch(path -> told.stream().anyMatch(change -> change.startsWith(path)))
                    ? Optional.of(told)
                    : Optional.empty();
        });
        long missing = written.stream()
                .filter(path -> told.stream().noneMatch(change -> change.startsWith(path)))
                .count();
        return expect(missing == 0, missing + " of two writes were not told")
                .and(() -> expect(new HashSet<>(told).size() == told.size(), "a change was told twice"));
    }

    /** What changed and to which version; a removal has none. */
    private static String named(JsonNode entry) {
        return entry.path("request").path("url").asText() + " "
                + entry.path("response").path("etag").asText();
    }

    private static Step<JsonNode> read(Session session, String page) {
        return session.send(Caller.INSTITUTION, FhirCalls.read(page))
                .then(answer -> answer.status() == 200
                        ? Step.done(Json.read(answer.body()))
                        : Step.blocked("status " + answer.status()));
    }

    private static Optional<String> next(JsonNode bundle) {
        return Json.elements(bundle.path("link"))
                .filter(link -> "next".equals(link.path("relation").asText()))
                .map(link -> link.path("url").asText())
                .filter(url -> url.contains("/fhir/"))
                .map(url -> url.substring(url.indexOf("/fhir/") + 6))
                .findFirst();
    }
}
