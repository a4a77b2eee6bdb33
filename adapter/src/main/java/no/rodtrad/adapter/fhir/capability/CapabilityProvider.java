package no.rodtrad.adapter.fhir.capability;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.adapter.configuration.SoftwareVersion;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code GET /fhir/metadata}: what this server does, read off the methods that are registered in it and the search that says
 * what it takes. Nothing is written down here that could be true no longer.
 */
@Component
public class CapabilityProvider {

    private static final Map<RestOperationTypeEnum, SystemRestfulInteraction> SYSTEM = Map.of(
            RestOperationTypeEnum.SEARCH_SYSTEM, SystemRestfulInteraction.SEARCHSYSTEM,
            RestOperationTypeEnum.HISTORY_SYSTEM, SystemRestfulInteraction.HISTORYSYSTEM);

    private final SoftwareVersion version;
    private final ObjectProvider<ServedSearch> search;
    private final SearchParameters parameters;
    private final PackageStatement required = new PackageStatement();
    private final Instant started;

    CapabilityProvider(
            SoftwareVersion version, ObjectProvider<ServedSearch> search, SearchParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.version = version;
        this.search = search;
        this.started = clock.instant();
    }

    /** FHIR R4, 3.1.0.12 capabilities. */
    @Metadata
    public CapabilityStatement statement(HttpServletRequest request, RequestDetails call) {
        RestfulServer server = (RestfulServer) call.getServer();
        Map<String, List<BaseMethodBinding>> methods =
                new TreeMap<>(server.createConfiguration().collectMethodBindings());
        CapabilityStatement made = new CapabilityStatement();
        made.setStatus(PublicationStatus.ACTIVE);
        made.setKind(CapabilityStatementKind.INSTANCE);
        made.setDate(Date.from(started));
        made.setPublisher("Rødtråd");
        made.setFhirVersion(FHIRVersion._4_0_1);
        made.addFormat("application/fhir+json");
        made.addFormat("application/fhir+xml");
        made.addFormat("json");
        made.addFormat("xml");
        made.getSoftware().setName("Rødtråd").setVersion(version.value());
        made.getImplementation()
                .setDescription("Rødtråd: the folder of a person between the health service and NAV")
                .setUrl(call.getFhirServerBase());
        rest(made.addRest(), methods);
        if (serves(methods, RestOperationTypeEnum.PATCH)) {
            made.addPatchFormat("application/json-patch+json");
            made.addPatchFormat("application/fhir+json");
            made.addPatchFormat("application/fhir+xml");
        }
        if (system(methods).stream().anyMatch(CapabilityProvider::takesMessages)) {
            made.addMessaging()
                    .addEndpoint()
                    .setAddress(call.getFhirServerBase() + "/$process-message")
                    .getProtocol()
                    .setSystem("http://terminology.hl7.org/CodeSystem/message-transport")
                    .setCode("http");
        }
        if (required.metBy(made)) {
            made.addInstantiates(required.url());
        }
        return made;
    }

    private void rest(CapabilityStatementRestComponent rest, Map<String, List<BaseMethodBinding>> methods) {
        rest.setMode(RestfulCapabilityMode.SERVER);
        rest.setDocumentation(
                "Every answer holds what the caller may see; what is hidden cannot be told from what does not"
                        + " exist. A person number is searched by POST to _search and never stands in a URL.");
        Security.describe(rest.getSecurity());
        ServedSearch taken = search.getIfAvailable(() -> new ShownSearch(methods, parameters));
        methods.forEach((type, ofType) -> {
            if (!type.isEmpty()) {
                rest.addResource(new ResourceStatement(type, ofType, taken, required.profiles(type)).made());
            }
        });
        for (BaseMethodBinding method : system(methods)) {
            if (method.getRestOperationType() == RestOperationTypeEnum.TRANSACTION) {
                rest.addInteraction().setCode(SystemRestfulInteraction.TRANSACTION);
                rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
            } else if (SYSTEM.containsKey(method.getRestOperationType())) {
                rest.addInteraction().setCode(SYSTEM.get(method.getRestOperationType()));
            } else if (method instanceof OperationMethodBinding operation
                    && !OperationCanonicals.isAddress(operation)) {
                rest.addOperation()
                        .setName(operation.getName().substring(1))
                        .setDefinition(OperationCanonicals.of(operation, null));
            }
        }
    }

    private static List<BaseMethodBinding> system(Map<String, List<BaseMethodBinding>> methods) {
        return methods.getOrDefault("", List.of());
    }

    private static boolean takesMessages(BaseMethodBinding method) {
        return method instanceof OperationMethodBinding operation
                && operation.getName().equals("$process-message");
    }

    private static boolean serves(Map<String, List<BaseMethodBinding>> methods, RestOperationTypeEnum interaction) {
        return methods.values().stream()
                .flatMap(List::stream)
                .anyMatch(method -> method.getRestOperationType() == interaction);
    }
}
