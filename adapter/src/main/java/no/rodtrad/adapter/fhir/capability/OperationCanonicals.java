package no.rodtrad.adapter.fhir.capability;

import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.util.Map;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;

/** The canonical URL of an operation's definition: as its method says, else of FHIR, of its guide, or of the package. */
final class OperationCanonicals {

    private static final String FHIR = "http://hl7.org/fhir/OperationDefinition/";
    private static final String BULK = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/";
    private static final String TOPICS = "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/";

    /** By type and name, where the type matters; {@code *} for any or none. */
    private static final Map<String, String> KNOWN = Map.of(
            "*$validate", FHIR + "Resource-validate",
            "Composition$document", FHIR + "Composition-document",
            "Patient$everything", FHIR + "Patient-everything",
            "*$process-message", FHIR + "MessageHeader-process-message",
            "Group$export", BULK + "group-export",
            "Patient$export", BULK + "patient-export",
            "*$export", BULK + "export",
            "Subscription$status", TOPICS + "backport-subscription-status",
            "Subscription$events", TOPICS + "backport-subscription-events");

    private OperationCanonicals() {}

    /** The status and the files of an export stand at addresses that the server gives out; they are no operations to be known. */
    static boolean isAddress(OperationMethodBinding operation) {
        return operation.getName().startsWith("$export-");
    }

    /** @param type null for an operation of the system */
    static String of(OperationMethodBinding operation, String type) {
        if (operation.getCanonicalUrl() != null && !operation.getCanonicalUrl().isBlank()) {
            return operation.getCanonicalUrl();
        }
        String ofType = type + operation.getName();
        return KNOWN.getOrDefault(ofType, KNOWN.getOrDefault("*" + operation.getName(), own(operation, type)));
    }

    /** The package's: by the name alone, or with the type before it where other types have an operation of that name. */
    private static String own(OperationMethodBinding operation, String type) {
        String name = operation.getName().substring(1);
        String typed = (type == null ? "" : type.toLowerCase(java.util.Locale.ROOT) + "-") + name;
        boolean defined = PackagedResources.names().contains("OperationDefinition-" + typed + ".json");
        return Canonical.operationDefinition(defined ? typed : name);
    }
}
