package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.rodtrad.adapter.configuration.SoftwareVersion;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR door: HAPI's plain server under {@code /fhir}, one provider per type. */
@Configuration
class FhirServerConfiguration {

    /** Types that callers may write. */
    private static final List<String> WRITABLE = List.of(
            "CarePlan",
            "CareTeam",
            "Goal",
            "ServiceRequest",
            "Observation",
            "Encounter",
            "Communication",
            "Consent",
            "Task",
            "Patient",
            "EpisodeOfCare");

    /**
     * Types of which callers may take away what they may write. A person is not taken away under a folder, a folder is
     * closed, and a consent is withdrawn, so that what was given on it stays explained.
     */
    private static final List<String> DELETABLE = WRITABLE.stream()
            .filter(type -> !List.of("Patient", "Consent", "EpisodeOfCare").contains(type))
            .toList();

    /** Types that only messages make so far. */
    private static final List<String> READABLE = List.of(
            "Appointment",
            "Condition",
            "Composition",
            "DocumentReference",
            "Binary",
            "Provenance",
            "Organization",
            "Practitioner",
            "PractitionerRole");

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
            OutgoingRefusals refusals,
            NoPersonNumberInUrl noPersonNumber,
            SoftwareVersion version,
            @Value("${rodtrad.fhir.base-url:}") String baseUrl) {
        FhirContext fhir = FhirContext.forR4Cached();
        // What is not understood is refused, not dropped: a sender must not believe that it was taken in.
        fhir.setParserErrorHandler(new StrictErrorHandler());
        RestfulServer server = new RestfulServer(fhir);
        server.setServerName("Rødtråd");
        server.setServerVersion(version.value());
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setServerAddressStrategy(
                baseUrl.isEmpty() ? new IncomingRequestAddressStrategy() : new HardcodedServerAddressStrategy(baseUrl));
        Function<String, Class<? extends Resource>> type =
                name -> fhir.getResourceDefinition(name).getImplementingClass(Resource.class);
        server.registerProviders(Stream.concat(
                        WRITABLE.stream()
                                .map(name -> "Patient".equals(name)
                                        ? new PatientProvider(reading, writing)
                                        : new WritableProvider<>(type.apply(name), reading, writing)),
                        READABLE.stream()
                                .map(name -> "Composition".equals(name)
                                        ? new DocumentProvider(reading, writing, documents)
                                        : new ReadableProvider<>(type.apply(name), reading, writing)))
                .toList());
        server.registerProviders(DELETABLE.stream()
                .map(name -> new DeletingProvider(type.apply(name), deleting))
                .toList());
        server.registerProviders(Stream.concat(WRITABLE.stream(), READABLE.stream())
                .map(name -> new HistoryProvider(type.apply(name), history))
                .toList());
        server.registerInterceptor(histories);
        server.registerProvider(new NavPreviewProvider(previews));
        server.registerProvider(new ChangesProvider(changes));
        server.registerInterceptor(noPersonNumber);
        server.registerInterceptor(refusals);
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
