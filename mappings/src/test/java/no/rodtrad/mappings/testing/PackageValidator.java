package no.rodtrad.mappings.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The stock validator of HAPI over R4 and the package, with no network; one for all tests, as it takes seconds to make. */
public final class PackageValidator {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final List<Resource> PACKAGE = PackagedResources.names().stream()
            .map(name -> (Resource) FHIR.newJsonParser().parseResource(PackagedResources.json(name)))
            .toList();
    private static final Set<String> PROFILED_TYPES = PACKAGE.stream()
            .filter(StructureDefinition.class::isInstance)
            .map(StructureDefinition.class::cast)
            .filter(definition -> definition.getKind() == StructureDefinition.StructureDefinitionKind.RESOURCE)
            .map(StructureDefinition::getType)
            .collect(Collectors.toSet());
    private static final FhirValidator VALIDATOR = make();

    /** Messages that differ in one element make mostly the same resources. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private PackageValidator() {}

    /** Whether the package has a profile for resources of that kind. */
    public static boolean profiles(Resource resource) {
        return PROFILED_TYPES.contains(resource.fhirType());
    }

    /** The errors of a resource against R4 and every profile that it claims, one line each: element, rule, sentence. */
    public static List<String> errors(Resource resource) {
        return KNOWN.computeIfAbsent(FHIR.newJsonParser().encodeResourceToString(resource), PackageValidator::errors);
    }

    private static List<String> errors(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(PackageValidator::line)
                .toList();
    }

    private static String line(SingleValidationMessage message) {
        String id = String.valueOf(message.getMessageId());
        return message.getLocationString() + " " + id.substring(id.indexOf('#') + 1) + ": " + message.getMessage();
    }

    private static FhirValidator make() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(FHIR);
        PACKAGE.forEach(own::addResource);
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(FHIR);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        FhirInstanceValidator instance = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                own,
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                unknown));
        // The basic national profiles may be claimed and are not part of the package.
        instance.setErrorForUnknownProfiles(false);
        return FHIR.newValidator().registerValidatorModule(instance);
    }
}
