package no.rodtrad.adapter.fhir.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rodtrad.adapter.finding.Hit;
import no.rodtrad.adapter.finding.Page;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.adapter.refusal.OperationOutcomes;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.InstantText;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import tools.jackson.core.io.JsonStringEncoder;

/** A page as the Bundle that FHIR gives for it. */
record SearchBundle(String base, Found found) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z/+.,-]{1,200}");

    /** Values that name nobody, so that they may stand in a link though they came in a body. */
    private static final Set<String> SHAPE = Set.of(
            "_sort",
            "_total",
            "_summary",
            "_elements",
            "_include",
            "_include:iterate",
            "_revinclude",
            "_revinclude:iterate");

    /** Told where it is asked for and known, and where it is plain to see. */
    static OptionalLong total(SearchRequest request, Page page, OptionalLong known, boolean first) {
        return switch (request.result().total()) {
            case NONE -> request.result().isCountOnly() ? page.total() : OptionalLong.empty();
            case ACCURATE, ESTIMATE -> first ? page.total() : known;
            case UNSAID ->
                first && (page.next().isEmpty() || request.result().isCountOnly())
                        ? page.total()
                        : OptionalLong.empty();
        };
    }

    Bundle of(Language language) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET);
        found.total().ifPresent(number -> bundle.setTotal((int) number));
        bundle.addLink().setRelation("self").setUrl(self());
        if (found.next() != null) {
            bundle.addLink().setRelation("next").setUrl(at(found.next()));
        }
        found.page().hits().forEach(hit -> bundle.addEntry(entry(hit, SearchEntryMode.MATCH)));
        found.page().included().forEach(hit -> bundle.addEntry(entry(hit, SearchEntryMode.INCLUDE)));
        if (!found.request().unknown().isEmpty()) {
            bundle.addEntry(leftOut(language));
        }
        return bundle;
    }

    /**
     * The same in JSON, put together from what lies in the store; empty where not all of it is seen, or may go out, as it lies
     * there. A test holds it equal to what HAPI makes of the other.
     */
    Optional<String> json(UUID id, Instant now) {
        if (!found.request().unknown().isEmpty() || found.request().result().isCountOnly()) {
            return Optional.empty();
        }
        StringBuilder json = new StringBuilder(4096)
                .append("{\"resourceType\":\"Bundle\",\"id\":\"")
                .append(id)
                .append("\",\"meta\":{\"lastUpdated\":\"")
                .append(InstantText.of(now))
                .append("\"},\"type\":\"searchset\"");
        found.total().ifPresent(number -> json.append(",\"total\":").append(number));
        json.append(",\"link\":[{\"relation\":\"self\",\"url\":");
        string(json, self()).append('}');
        if (found.next() != null) {
            string(json.append(",{\"relation\":\"next\",\"url\":"), at(found.next()))
                    .append('}');
        }
        json.append(']');
        int begun = json.length();
        if (!entries(json, begun, found.page().hits(), SearchEntryMode.MATCH)
                || !entries(json, begun, found.page().included(), SearchEntryMode.INCLUDE)) {
            return Optional.empty();
        }
        return Optional.of(json.append(json.length() > begun ? "]}" : "}").toString());
    }

    /** @return whether all of them could be written */
    private boolean entries(StringBuilder json, int begun, List<Hit> hits, SearchEntryMode mode) {
        for (Hit hit : hits) {
            Optional<String> stored = hit.isWhole() ? hit.stored().json() : Optional.empty();
            if (stored.isEmpty()) {
                return false;
            }
            json.append(json.length() > begun ? "," : ",\"entry\":[").append("{\"fullUrl\":");
            string(json, address(hit)).append(",\"resource\":").append(stored.get());
            json.append(",\"search\":{\"mode\":\"").append(mode.toCode()).append("\"}}");
        }
        return true;
    }

    private static StringBuilder string(StringBuilder json, String text) {
        JsonStringEncoder.getInstance().quoteAsString(text, json.append('"'));
        return json.append('"');
    }

    private String address(Hit hit) {
        return base + "/" + hit.stored().reference();
    }

    private BundleEntryComponent entry(Hit hit, SearchEntryMode mode) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setFullUrl(address(hit));
        entry.setResource(hit.view());
        entry.getSearch().setMode(mode);
        return entry;
    }

    /** What was not known, so that nobody takes the answer for one to all that was asked. */
    private BundleEntryComponent leftOut(Language language) {
        OperationOutcome outcome = new OperationOutcome();
        found.request()
                .unknown()
                .forEach(name -> OperationOutcomes.of(Refusal.at(ErrorCode.SEARCH_PARAMETER_UNKNOWN, name), language)
                        .getIssue()
                        .forEach(issue -> outcome.addIssue(issue.setSeverity(OperationOutcome.IssueSeverity.WARNING))));
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
        entry.setResource(outcome);
        entry.getSearch().setMode(SearchEntryMode.OUTCOME);
        return entry;
    }

    /** What was searched for, as it was understood; of what came in a body only what names nobody. */
    private String self() {
        if (found.asked().cursor() != null) {
            return at(found.asked().cursor());
        }
        Map<String, List<String>> said = new LinkedHashMap<>();
        found.parameters().forEach((name, values) -> {
            if (!found.request().leavesOut(name) && (found.asked().inUrl() || SHAPE.contains(name))) {
                said.put(name, values);
            }
        });
        said.put("_count", List.of(Integer.toString(SearchDoor.count(found.request()))));
        return base + "/" + found.request().type() + "?" + query(said);
    }

    private String at(String cursor) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put(Asked.CURSOR, List.of(cursor));
        found.parameters().forEach((name, values) -> {
            if (Asked.WRITING.contains(name)) {
                said.put(
                        name,
                        values.stream()
                                .filter(value -> WORD.matcher(value).matches())
                                .toList());
            }
        });
        return base + "/" + found.request().type() + "?" + query(said);
    }

    private static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
