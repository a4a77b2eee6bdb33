package no.rodtrad.adapter.validation;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Compares, message by message, what the two validators say. */
final class Verdicts {

    private Verdicts() {}

    /** Where they differ: the resource with the messages of both. */
    static List<String> differing(ProfileValidator validator, List<String> resources, List<String> profiles) {
        FhirValidator stock = validator.definitions().fhir().newValidator().registerValidatorModule(validator.stock());
        List<String> differing = new ArrayList<>();
        for (String json : resources) {
            List<String> stocks = of(stock, json, profiles);
            List<String> ours = of(validator, json, profiles);
            if (!stocks.equals(ours)) {
                differing.add(json + "\nstock: " + stocks + "\nours:  " + ours);
            }
        }
        return differing;
    }

    private static List<String> of(FhirValidator stock, String json, List<String> profiles) {
        ValidationOptions options = new ValidationOptions();
        profiles.forEach(options::addProfile);
        return stock.validateWithResult(json, options).getMessages().stream()
                .map(Verdicts::line)
                .toList();
    }

    private static List<String> of(ProfileValidator validator, String json, List<String> profiles) {
        return validator.messages(json, profiles).stream().map(Verdicts::line).toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getSeverity().getCode() + " " + message.getLocationString() + " " + message.getMessage();
    }

    private static String line(ValidationMessage message) {
        return message.getLevel().toCode() + " " + message.getLocation() + " " + message.getMessage();
    }
}
