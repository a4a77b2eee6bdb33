package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Resource;

/** The minimum cardinalities of R4 itself, at every depth: what no FHIR receiver could make sense of without. */
final class RequiredElements {

    private final FhirContext fhir;

    RequiredElements(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** The path of the first element that is missing, such as {@code CarePlan.status}. */
    Optional<String> firstMissing(Resource resource) {
        return firstMissing(resource, fhir.getResourceDefinition(resource), resource.fhirType());
    }

    private Optional<String> firstMissing(IBase element, BaseRuntimeElementDefinition<?> definition, String path) {
        if (!(definition instanceof BaseRuntimeElementCompositeDefinition<?> composite)) {
            return Optional.empty();
        }
        for (BaseRuntimeChildDefinition child : composite.getChildren()) {
            List<IBase> values = child.getAccessor().getValues(element);
            String childPath = path + "." + child.getElementName().replace("[x]", "");
            if (child.getMin() > 0 && values.stream().allMatch(value -> value == null || value.isEmpty())) {
                return Optional.of(childPath);
            }
            for (IBase value : values) {
                Optional<String> deeper = value == null || value.isEmpty() || value instanceof Resource
                        ? Optional.empty()
                        : firstMissing(value, fhir.getElementDefinition(value.getClass()), childPath);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }
}
