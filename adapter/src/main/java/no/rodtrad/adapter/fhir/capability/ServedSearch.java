package no.rodtrad.adapter.fhir.capability;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/**
 * What the search door takes, said by itself. Where nobody says it, the statement tells what the search methods show.
 */
public interface ServedSearch {

    /**
     * One parameter that a search of a type takes.
     *
     * @param definition canonical URL; null for none
     * @param documentation in words; null for none
     */
    record Taken(String name, SearchParamType type, String definition, String documentation) {}

    Collection<Taken> parameters(String resourceType);

    /** As they stand in a request, such as {@code Goal:patient}. */
    default List<String> includes(String resourceType) {
        return List.of();
    }

    default List<String> revincludes(String resourceType) {
        return List.of();
    }
}
