package no.rodtrad.adapter.fhir.read;

import ca.uhn.fhir.rest.server.RestfulServer;
import no.rodtrad.adapter.fhir.FhirReading;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the short way of reads before HAPI, behind the check of tokens. */
@Configuration
class PlainReadsConfiguration {

    @Bean
    FilterRegistrationBean<PlainReads> plainReads(
            FhirReading reading, ServletRegistrationBean<RestfulServer> fhirServer) {
        FilterRegistrationBean<PlainReads> registration =
                new FilterRegistrationBean<>(new PlainReads(reading, new PlainJson(fhirServer.getServlet())));
        registration.addUrlPatterns("/fhir/*");
        return registration;
    }
}
