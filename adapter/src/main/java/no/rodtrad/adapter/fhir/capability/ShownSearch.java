package no.rodtrad.adapter.fhir.capability;

import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.SearchMethodBinding;
import ca.uhn.fhir.rest.server.method.SearchParameter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/**
 * What the search methods show: the parameters of their signatures, and where one takes any parameter and reads the request
 * itself, all those that are defined for its type.
 */
record ShownSearch(Map<String, List<BaseMethodBinding>> bindings, SearchParameters defined) implements ServedSearch {

    @Override
    public Collection<Taken> parameters(String resourceType) {
        Map<String, Taken> shown = new TreeMap<>();
        for (SearchMethodBinding search : searches(resourceType)) {
            search.getParameters().stream()
                    .filter(SearchParameter.class::isInstance)
                    .map(SearchParameter.class::cast)
                    .forEach(parameter -> shown.putIfAbsent(parameter.getName(), taken(parameter)));
        }
        if (takesAll(resourceType)) {
            defined.of(resourceType).forEach(parameter -> shown.put(parameter.name(), taken(parameter)));
        }
        return shown.values();
    }

    @Override
    public List<String> includes(String resourceType) {
        return takesAll(resourceType)
                ? defined.of(resourceType).stream()
                        .filter(parameter -> parameter.type() == ParameterType.REFERENCE)
                        .map(ShownSearch::include)
                        .sorted()
                        .toList()
                : List.of();
    }

    @Override
    public List<String> revincludes(String resourceType) {
        return takesAll(resourceType)
                ? defined.types().stream()
                        .filter(this::takesAll)
                        .flatMap(other -> defined.of(other).stream())
                        .filter(parameter ->
                                parameter.type() == ParameterType.REFERENCE && parameter.mayTarget(resourceType))
                        .map(ShownSearch::include)
                        .sorted()
                        .toList()
                : List.of();
    }

    private List<SearchMethodBinding> searches(String resourceType) {
        return bindings.getOrDefault(resourceType, List.of()).stream()
                .filter(SearchMethodBinding.class::isInstance)
                .map(SearchMethodBinding.class::cast)
                .toList();
    }

    private boolean takesAll(String resourceType) {
        return searches(resourceType).stream()
                .map(search -> search.getMethod().getAnnotation(Search.class))
                .anyMatch(search -> search != null && search.allowUnknownParams());
    }

    private static String include(Parameter parameter) {
        return parameter.resourceType() + ":" + parameter.name();
    }

    private static Taken taken(Parameter parameter) {
        SearchParamType type = SearchParamType.fromCode(parameter.type().name().toLowerCase(Locale.ROOT));
        return new Taken(parameter.name(), type, parameter.canonical(), null);
    }

    private static Taken taken(SearchParameter parameter) {
        SearchParamType type = SearchParamType.fromCode(parameter.getParamType().getCode());
        return new Taken(parameter.getName(), type, null, null);
    }
}
