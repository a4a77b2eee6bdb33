package no.rodtrad.profiles.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** The unchanged validator of HAPI over the committed JSON of the package and the base definitions, with no network. */
final class StockValidator {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final FhirValidator validator;

    /** @param more definitions of other packages */
    StockValidator(List<Resource> more) {
        List<Resource> definitions = new ArrayList<>(more);
        PackagedResources.names().stream()
                .map(PackagedResources::json)
                .map(json -> (Resource) FHIR.newJsonParser().parseResource(json))
                .forEach(definitions::add);
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(FHIR);
        definitions.forEach(own::addResource);
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(FHIR);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        FhirInstanceValidator instance = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                own,
                new ByUrl(FHIR, definitions),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                unknown));
        // The narrative of a document is written by its author; other resources carry none on purpose.
        instance.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        // The basic national profiles may be claimed and are not part of the package.
        instance.setErrorForUnknownProfiles(false);
        instance.setNoExtensibleWarnings(false);
        validator = FHIR.newValidator().registerValidatorModule(instance);
    }

    /** All issues of at least the severity of a warning. */
    List<SingleValidationMessage> issues(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.WARNING) >= 0)
                .toList();
    }
}
