package no.rodtrad.adapter.fhir.search;

import ca.uhn.fhir.rest.server.RestfulServer;
import java.time.Clock;
import no.rodtrad.adapter.fhir.read.PlainJson;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the short way of searches before HAPI, behind the check of tokens. */
@Configuration
class PlainSearchesConfiguration {

    @Bean
    FilterRegistrationBean<PlainSearches> plainSearches(
            SearchDoor door, Clock clock, ServletRegistrationBean<RestfulServer> fhirServer) {
        FilterRegistrationBean<PlainSearches> registration =
                new FilterRegistrationBean<>(new PlainSearches(door, new PlainJson(fhirServer.getServlet()), clock));
        registration.addUrlPatterns("/fhir/*");
        return registration;
    }
}
