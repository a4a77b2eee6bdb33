package no.rodtrad.adapter.fhir.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;

/** A page as the Bundle that FHIR gives for it. */
record SearchBundle(String base, SearchRequest request, Asked asked, Map<String, List<String>> parameters) {

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

    /** @param next cursor of the next page; null where there is none */
    Bundle of(Page page, OptionalLong total, String next, Language language) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET);
        total.ifPresent(number -> bundle.setTotal((int) number));
        bundle.addLink().setRelation("self").setUrl(self());
        if (next != null) {
            bundle.addLink().setRelation("next").setUrl(at(next));
        }
        page.hits().forEach(hit -> bundle.addEntry(entry(hit, SearchEntryMode.MATCH)));
        page.included().forEach(hit -> bundle.addEntry(entry(hit, SearchEntryMode.INCLUDE)));
        if (!request.unknown().isEmpty()) {
            bundle.addEntry(leftOut(language));
        }
        return bundle;
    }

    private BundleEntryComponent entry(Hit hit, SearchEntryMode mode) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setFullUrl(base + "/" + hit.stored().reference());
        entry.setResource(hit.view());
        entry.getSearch().setMode(mode);
        return entry;
    }

    /** What was not known, so that nobody takes the answer for one to all that was asked. */
    private BundleEntryComponent leftOut(Language language) {
        OperationOutcome outcome = new OperationOutcome();
        request.unknown()
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
        if (asked.cursor() != null) {
            return at(asked.cursor());
        }
        Map<String, List<String>> said = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!request.leavesOut(name) && (asked.inUrl() || SHAPE.contains(name))) {
                said.put(name, values);
            }
        });
        said.put("_count", List.of(Integer.toString(SearchDoor.count(request))));
        return base + "/" + request.type() + "?" + query(said);
    }

    private String at(String cursor) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put(Asked.CURSOR, List.of(cursor));
        parameters.forEach((name, values) -> {
            if (Asked.WRITING.contains(name)) {
                said.put(
                        name,
                        values.stream()
                                .filter(value -> WORD.matcher(value).matches())
                                .toList());
            }
        });
        return base + "/" + request.type() + "?" + query(said);
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
