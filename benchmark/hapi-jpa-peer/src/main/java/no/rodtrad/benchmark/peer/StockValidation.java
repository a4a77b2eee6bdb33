package no.rodtrad.benchmark.peer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.server.interceptor.RequestValidatingInterceptor;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's own way of validating what comes in: its interceptor and instance validator, by R4 and the definitions of a folder. */
final class StockValidation {

    private static final List<String> DEFINITIONS = List.of("StructureDefinition-", "ValueSet-", "CodeSystem-");

    private StockValidation() {}

    static RequestValidatingInterceptor of(FhirContext fhir, IValidationSupport others, Path folder)
            throws IOException {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (DEFINITIONS.stream().anyMatch(file.getFileName().toString()::startsWith)) {
                    own.addResource(fhir.newJsonParser().parseResource(Files.readString(file)));
                }
            }
        }
        FhirInstanceValidator validator = new FhirInstanceValidator(new ValidationSupportChain(own, others));
        RequestValidatingInterceptor interceptor = new RequestValidatingInterceptor();
        interceptor.addValidatorModule(validator);
        interceptor.setFailOnSeverity(ResultSeverityEnum.ERROR);
        return interceptor;
    }
}
