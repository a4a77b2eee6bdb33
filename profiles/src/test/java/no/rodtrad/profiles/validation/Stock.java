package no.rodtrad.profiles.validation;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Set;

/** One stock validator for all tests, those of other modules too: it takes seconds to get ready. */
public final class Stock {

    private static final StockValidator VALIDATOR = new StockValidator(List.of());

    private static final Set<String> ALLOWED =
            Set.of("Terminology_PassThrough_TX_Message", "Terminology_TX_NoValid_13", "Terminology_TX_NoValid_2_CC");

    private Stock() {}

    /** All issues of at least the severity of a warning. */
    public static List<SingleValidationMessage> issues(String json) {
        return VALIDATOR.issues(json);
    }

    static boolean isError(SingleValidationMessage message) {
        return message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0;
    }

    /**
     * An error, or a warning that a right instance does not raise. A right one may raise: a code system that is not
     * shipped, an own code where a binding of the base allows others, and a claim of a national basic profile, which is
     * no part of the package.
     */
    public static boolean isFault(SingleValidationMessage message) {
        return isError(message)
                || !(ALLOWED.contains(String.valueOf(message.getMessageId()))
                        || message.getMessage().contains("http://hl7.no/fhir/StructureDefinition/no-basis-"));
    }
}
