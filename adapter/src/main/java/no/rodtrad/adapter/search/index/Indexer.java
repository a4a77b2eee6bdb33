package no.rodtrad.adapter.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.path.Paths;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/** Evaluates the parameters of a resource's type. For any thread; a type's paths are compiled when it is first met. */
public final class Indexer {

    private static final Set<String> KEPT_APART = Set.of("_id", "_lastUpdated");

    private final SearchParameters parameters;
    private final Extraction extraction;
    private final Paths paths = new Paths();
    private final Map<String, List<IndexedParameter>> compiled = new ConcurrentHashMap<>();

    /** @param ownBases base URLs of this server, without trailing slash: a reference below one of them points to a place here */
    public Indexer(SearchParameters parameters, Set<String> ownBases) {
        this.parameters = parameters;
        extraction = new Extraction(new Literals(ownBases));
    }

    /** The index of a resource, or of a view of it; id and last-updated are those of the resource. */
    public SearchIndex index(Resource resource) {
        Map<String, List<IndexValue>> values = SearchIndex.ordered();
        List<Base> start = List.of(resource);
        for (IndexedParameter parameter : compiled.computeIfAbsent(resource.fhirType(), this::compile)) {
            List<IndexValue> found = parameter.values(start, extraction);
            if (!found.isEmpty()) {
                values.put(parameter.name(), found);
            }
        }
        String id = resource.getIdElement().getIdPart();
        return new SearchIndex(
                resource.fhirType(),
                id == null ? "" : id,
                resource.getMeta().getLastUpdated() == null
                        ? null
                        : resource.getMeta().getLastUpdated().toInstant(),
                values);
    }

    private List<IndexedParameter> compile(String type) {
        return indexed(parameters, type).stream()
                .map(parameter -> IndexedParameter.of(parameter, paths::compile))
                .toList();
    }

    /** All but the two that an index keeps apart. */
    static List<Parameter> indexed(SearchParameters parameters, String type) {
        return parameters.of(type).stream()
                .filter(parameter -> !KEPT_APART.contains(parameter.name()))
                .toList();
    }
}
