package no.rodtrad.adapter.fhir.capability;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.PrimitiveType;

/** What the profile package requires of an adapter, and which profiles it names for a type. */
final class PackageStatement {

    private static final String EXPECTATION = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

    private final CapabilityStatement required;
    private final Map<String, CapabilityStatementRestResourceComponent> byType;

    PackageStatement() {
        required = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(CapabilityStatement.class, PackagedResources.json("CapabilityStatement-adapter.json"));
        byType = required.getRestFirstRep().getResource().stream()
                .collect(Collectors.toMap(CapabilityStatementRestResourceComponent::getType, resource -> resource));
    }

    String url() {
        return required.getUrl();
    }

    List<String> profiles(String type) {
        return byType.containsKey(type)
                ? byType.get(type).getSupportedProfile().stream()
                        .map(PrimitiveType::getValue)
                        .toList()
                : List.of();
    }

    /** Whether a server that states this does everything that the package says an adapter SHALL do. */
    boolean metBy(CapabilityStatement stated) {
        Map<String, CapabilityStatementRestResourceComponent> served = stated.getRestFirstRep().getResource().stream()
                .collect(Collectors.toMap(CapabilityStatementRestResourceComponent::getType, type -> type));
        return required.getRestFirstRep().getResource().stream()
                .filter(PackageStatement::shall)
                .allMatch(resource ->
                        served.containsKey(resource.getType()) && covers(served.get(resource.getType()), resource));
    }

    private static boolean covers(
            CapabilityStatementRestResourceComponent served, CapabilityStatementRestResourceComponent resource) {
        List<TypeRestfulInteraction> does = served.getInteraction().stream()
                .map(ResourceInteractionComponent::getCode)
                .toList();
        List<String> takes = served.getSearchParam().stream()
                .map(parameter -> parameter.getName())
                .toList();
        return resource.getInteraction().stream()
                        .filter(PackageStatement::shall)
                        .allMatch(interaction -> does.contains(interaction.getCode()))
                && resource.getSearchParam().stream()
                        .filter(PackageStatement::shall)
                        .allMatch(parameter -> takes.contains(parameter.getName()));
    }

    private static boolean shall(Element element) {
        return element.hasExtension(EXPECTATION)
                && "SHALL"
                        .equals(element.getExtensionByUrl(EXPECTATION)
                                .getValue()
                                .primitiveValue());
    }
}
