package no.rodtrad.adapter.fhir.capability;

import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.SearchMethodBinding;
import ca.uhn.fhir.rest.server.method.SearchParameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What the signatures of the search methods show. */
record ShownSearch(Map<String, List<BaseMethodBinding>> bindings) implements ServedSearch {

    @Override
    public Collection<Taken> parameters(String resourceType) {
        Map<String, Taken> shown = new TreeMap<>();
        bindings.getOrDefault(resourceType, List.of()).stream()
                .filter(SearchMethodBinding.class::isInstance)
                .flatMap(search -> search.getParameters().stream())
                .filter(SearchParameter.class::isInstance)
                .map(SearchParameter.class::cast)
                .forEach(parameter -> shown.putIfAbsent(parameter.getName(), taken(parameter)));
        return shown.values();
    }

    private static Taken taken(SearchParameter parameter) {
        SearchParamType type = SearchParamType.fromCode(parameter.getParamType().getCode());
        return new Taken(parameter.getName(), type, null, null);
    }
}
