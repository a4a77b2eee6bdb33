package no.rodtrad.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The national lists are shipped as far as they are known here: a code that they lack is told of and never refused. */
class UnknownCodesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final String UNKNOWN = "NEW-9";

    static Stream<CodeSystem> nationalLists() {
        return PackagedResources.names().stream()
                .filter(name -> name.startsWith("CodeSystem-volven-"))
                .map(name -> FHIR.newJsonParser().parseResource(CodeSystem.class, PackagedResources.json(name)));
    }

    @ParameterizedTest
    @MethodSource("nationalLists")
    void anUnknownCodeIsAWarning(CodeSystem list) {
        assertThat(issuesOf(basic(list.getUrl(), UNKNOWN))).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(ResultSeverityEnum.WARNING);
            assertThat(issue.getMessage()).contains(UNKNOWN);
        });
    }

    @ParameterizedTest
    @MethodSource("nationalLists")
    void aKnownCodeIsNone(CodeSystem list) {
        assertThat(issuesOf(basic(list.getUrl(), list.getConceptFirstRep().getCode())))
                .isEmpty();
    }

    @Test
    void whereAProfileBindsAListAnUnknownCodeIsAWarningToo() {
        Composition epikrise = FHIR.newJsonParser()
                .parseResource(Composition.class, PackagedResources.example("Composition-epikrise.json"));
        epikrise.getType().getCodingFirstRep().setCode(UNKNOWN).setDisplay(null);
        Practitioner gp = FHIR.newJsonParser()
                .parseResource(Practitioner.class, PackagedResources.example("Practitioner-gp.json"));
        gp.getQualificationFirstRep()
                .getCode()
                .getCodingFirstRep()
                .setCode(UNKNOWN)
                .setDisplay(null);

        for (String json : List.of(
                FHIR.newJsonParser().encodeResourceToString(epikrise),
                FHIR.newJsonParser().encodeResourceToString(gp))) {
            assertThat(issuesOf(json))
                    .noneMatch(Stock::isError)
                    .anyMatch(issue -> issue.getMessage().contains(UNKNOWN));
        }
    }

    private static List<SingleValidationMessage> issuesOf(String json) {
        return Stock.issues(json);
    }

    private static String basic(String system, String code) {
        Basic basic = new Basic();
        basic.setCode(new CodeableConcept(new Coding(system, code, null)));
        return FHIR.newJsonParser().encodeResourceToString(basic);
    }
}
