package no.rodtrad.adapter.search;

import java.time.Clock;
import java.util.Set;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.Limits;
import no.rodtrad.adapter.search.request.PackagedValueSets;
import no.rodtrad.adapter.search.request.RequestReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts searching together: what is known by definition, and by which base URLs this server is known. */
@Configuration
class SearchConfiguration {

    @Bean
    SearchParameters searchParameters() {
        return SearchParameters.packaged();
    }

    @Bean
    Indexer indexer(SearchParameters parameters, @Value("${rodtrad.fhir.base-url:}") String baseUrl) {
        return new Indexer(parameters, bases(baseUrl));
    }

    @Bean
    RequestReader searchRequestReader(
            SearchParameters parameters, @Value("${rodtrad.fhir.base-url:}") String baseUrl, Clock clock) {
        return new RequestReader(parameters, new PackagedValueSets(), bases(baseUrl), clock, Limits.DEFAULT);
    }

    private static Set<String> bases(String baseUrl) {
        return baseUrl.isEmpty() ? Set.of() : Set.of(baseUrl.replaceAll("/+$", ""));
    }
}
