package no.rodtrad.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import no.rodtrad.profiles.PackagedResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plan, questionnaire, map and other definition of the package is itself valid R4. */
class DefinitionsValidTest {

    private static final StockValidator VALIDATOR = new StockValidator(List.of());

    /** The languages that R4 prefers know "no" but not "nb", which BCP 47 has and which is what the texts are in. */
    private static final String LANGUAGES = "\"nb\" is not in valueset: http://hl7.org/fhir/ValueSet/languages";

    static List<String> names() {
        return PackagedResources.names().stream()
                .filter(name -> !name.matches("(StructureDefinition|CodeSystem|ValueSet)-.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDefinitionIsValid(String name) {
        assertThat(VALIDATOR.issues(PackagedResources.json(name)))
                .filteredOn(issue -> issue.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .filteredOn(issue -> !issue.getMessage().endsWith(LANGUAGES))
                .extracting(SingleValidationMessage::getLocationString, SingleValidationMessage::getMessage)
                .isEmpty();
    }
}
