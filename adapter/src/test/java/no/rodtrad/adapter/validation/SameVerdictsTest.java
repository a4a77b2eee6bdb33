package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.api.Test;

/** The reused validator says of good resources, and of every mutant of them, what the stock validator says. */
class SameVerdictsTest {

    private final FhirValidator stock = Trial.DEFINITIONS
            .fhir()
            .newValidator()
            .registerValidatorModule(new FhirInstanceValidator(Trial.DEFINITIONS.chain()));

    @Test
    void ofPlansAndTheirMutants() {
        assertThat(disagreements(Trial.plan(), List.of(Trial.PLAN_PROFILE))).isEmpty();
    }

    @Test
    void ofObservationsAndTheirMutants() {
        assertThat(disagreements(
                        Trial.sickLeave(), List.of("http://example.org/fhir/StructureDefinition/trial-sick-leave")))
                .isEmpty();
    }

    @Test
    void ofProfilesThatAreNotThere() {
        String plan = Trial.plan().replace("/trial-plan", "/unknown");
        assertThat(disagreements(plan, List.of())).isEmpty();
    }

    private List<String> disagreements(String json, List<String> profiles) {
        List<String> disagreements = new ArrayList<>();
        List<String> all =
                Stream.concat(Stream.of(json), Mutants.of(json).stream()).toList();
        assertThat(all).hasSizeGreaterThan(30);
        for (String mutant : all) {
            List<String> stocks = stock(mutant, profiles);
            List<String> ours = Trial.VALIDATOR.messages(mutant, profiles).stream()
                    .map(SameVerdictsTest::line)
                    .toList();
            if (!stocks.equals(ours)) {
                disagreements.add(mutant + "\nstock: " + stocks + "\nours:  " + ours);
            }
        }
        return disagreements;
    }

    private List<String> stock(String json, List<String> profiles) {
        ValidationOptions options = new ValidationOptions();
        profiles.forEach(options::addProfile);
        return stock.validateWithResult(json, options).getMessages().stream()
                .map(SameVerdictsTest::line)
                .toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getSeverity().getCode() + " " + message.getLocationString() + " " + message.getMessage();
    }

    private static String line(ValidationMessage message) {
        return message.getLevel().toCode() + " " + message.getLocation() + " " + message.getMessage();
    }
}
