package no.rodtrad.adapter.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Takes out of R4's own definitions what is written for people and read by no validator: it is most of them, and they are
 * kept twice, as R4 and as R5.
 */
final class Prose {

    private Prose() {}

    static void trim(IValidationSupport core) {
        List<IBaseResource> definitions = core.fetchAllStructureDefinitions();
        definitions.forEach(Prose::trim);
    }

    private static void trim(IBaseResource definition) {
        if (definition instanceof DomainResource resource) {
            resource.setText(null);
        }
        if (definition instanceof StructureDefinition structure) {
            structure.setDescription(null);
            structure.setMapping(null);
            structure.getSnapshot().getElement().forEach(Prose::trim);
            structure.getDifferential().getElement().forEach(Prose::trim);
        }
    }

    private static void trim(ElementDefinition element) {
        element.setDefinition(null);
        element.setComment(null);
        element.setRequirements(null);
        element.setAlias(null);
        element.setMapping(null);
        element.setExample(null);
        element.setMeaningWhenMissing(null);
        element.setOrderMeaning(null);
    }
}
