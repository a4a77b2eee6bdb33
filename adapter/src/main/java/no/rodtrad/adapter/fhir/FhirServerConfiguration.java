package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.stream.Stream;
import no.rodtrad.adapter.fhir.capability.CapabilityProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR door: HAPI's plain server under {@code /fhir}, one provider per type. */
@Configuration
class FhirServerConfiguration {

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServer(
            FhirReading reading,
            WriteValidation writing,
            FhirDeleting deleting,
            FhirHistory history,
            HistoryAnswers histories,
            Documents documents,
            NavPreviews previews,
            FhirChanges changes,
            ObjectProvider<FhirProviders> features,
            ObjectProvider<FhirInterceptor> interceptors,
            CapabilityProvider statement,
            OutgoingRefusals refusals,
            NoPersonNumberInUrl noPersonNumber,
            @Value("${rodtrad.fhir.base-url:}") String baseUrl) {
        FhirContext fhir = FhirContext.forR4Cached();
        // What is not understood is refused, not dropped: a sender must not believe that it was taken in.
        fhir.setParserErrorHandler(new StrictErrorHandler());
        RestfulServer server = new FhirServer(fhir);
        server.setServerConformanceProvider(statement);
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setServerAddressStrategy(
                baseUrl.isEmpty() ? new IncomingRequestAddressStrategy() : new HardcodedServerAddressStrategy(baseUrl));
        server.registerProviders(Stream.concat(
                        FhirTypes.WRITABLE.stream()
                                .map(name -> new WritableProvider<>(FhirTypes.classOf(name), reading, writing)),
                        FhirTypes.READ_ONLY.stream()
                                .map(name -> "Composition".equals(name)
                                        ? new DocumentProvider(reading, writing, documents)
                                        : new ReadableProvider<>(FhirTypes.classOf(name), reading, writing)))
                .toList());
        server.registerProviders(FhirTypes.DELETABLE.stream()
                .map(name -> new DeletingProvider(FhirTypes.classOf(name), deleting))
                .toList());
        server.registerProviders(FhirTypes.READABLE.stream()
                .map(name -> new HistoryProvider(FhirTypes.classOf(name), history))
                .toList());
        server.registerInterceptor(histories);
        server.registerProvider(new NavPreviewProvider(previews));
        server.registerProvider(new ChangesProvider(changes));
        features.orderedStream().forEach(feature -> server.registerProviders(feature.providers()));
        server.registerInterceptor(noPersonNumber);
        interceptors.orderedStream().forEach(server::registerInterceptor);
        server.registerInterceptor(refusals);
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
