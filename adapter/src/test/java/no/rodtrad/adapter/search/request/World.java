package no.rodtrad.adapter.search.request;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Bundle;

/** A few resources that point to one another, and searches over them. The indexes have been written and read. */
final class World implements Linked {

    static final Set<String> OWN = Set.of("http://own.example/fhir");

    static final SearchParameters PARAMETERS = SearchParameters.of(
            Stream.concat(SearchParameters.packaged().types().stream(), Stream.of("RiskAssessment", "Group"))
                    .toList());

    static final RequestReader READER = new RequestReader(
            PARAMETERS,
            new PackagedValueSets(),
            OWN,
            Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC),
            Limits.DEFAULT);

    static final World INSTANCE = new World();

    private final List<SearchIndex> indexes = new ArrayList<>();

    private World() {
        Indexer indexer = new Indexer(PARAMETERS, OWN);
        try (InputStream in = World.class.getResourceAsStream("../world.json")) {
            FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, in).getEntry().stream()
                    .map(entry -> indexer.index(entry.getResource()))
                    .map(index -> SearchIndex.ofJson(index.json()))
                    .forEach(indexes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SearchIndex> all() {
        return indexes;
    }

    Stream<SearchIndex> found(SearchRequest request) {
        return indexes.stream()
                .filter(index -> index.type().equals(request.type()))
                .filter(index -> request.matches(index, this))
                .sorted(request.order());
    }

    /** @param query such as {@code Patient?name=x}, encoded as in a URL */
    static Result<SearchRequest> request(String query) {
        String[] parts = query.split("\\?", 2);
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (String pair : parts[1].split("&")) {
            String[] of = pair.split("=", 2);
            raw.computeIfAbsent(decoded(of[0]), name -> new ArrayList<>()).add(decoded(of[1]));
        }
        return READER.read(parts[0], raw);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<SearchIndex> target(Reference reference) {
        return indexes.stream()
                .filter(index -> reference.local().equals(index.type() + "/" + index.id()))
                .findFirst();
    }

    @Override
    public List<SearchIndex> pointing(SearchIndex to, String type, String parameter) {
        return indexes.stream()
                .filter(index -> index.type().equals(type))
                .filter(index -> index.values(parameter).stream()
                        .anyMatch(value -> value instanceof Reference reference
                                && reference.local().equals(to.type() + "/" + to.id())))
                .toList();
    }
}
