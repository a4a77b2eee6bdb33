package no.rodtrad.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.site.SmallPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private final Links links = SmallPackage.whole().links();

    @Test
    void whatThePackageDefinesIsOnAPageOfIts() {
        assertThat(links.canonical(SmallPackage.PROFILE))
                .isEqualTo(new Link("Plan & <more>", "StructureDefinition-plan.html"));
        assertThat(links.canonical(SmallPackage.PROFILE + "|1.0").href()).isEqualTo("StructureDefinition-plan.html");
        assertThat(links.reference("CarePlan/one").href()).isEqualTo("CarePlan-one.html");
        assertThat(links.code(SmallPackage.CODES, "dark red").href()).isEqualTo("CodeSystem-colour.html#code-dark_red");
    }

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/StructureDefinition/CarePlan, https://hl7.org/fhir/R4/careplan.html",
        "http://hl7.org/fhir/StructureDefinition/Period, https://hl7.org/fhir/R4/datatypes.html#Period",
        "http://hl7.org/fhir/StructureDefinition/data-absent-reason, https://hl7.org/fhir/R4/extension-data-absent-reason.html",
        "http://hl7.org/fhir/ValueSet/request-status|4.0.1, https://hl7.org/fhir/R4/valueset-request-status.html",
        "http://hl7.org/fhir/request-status, https://hl7.org/fhir/R4/codesystem-request-status.html",
        "http://terminology.hl7.org/ValueSet/v3-ActReason, https://terminology.hl7.org/ValueSet-v3-ActReason.html"
    })
    void whatFhirDefinesIsInItsSpecification(String url, String page) {
        assertThat(links.canonical(url).href()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oid:2.16.578.1.12.4.1.1.8128",
        "http://loinc.org",
        "http://hl7.no/fhir/StructureDefinition/no-basis-Patient"
    })
    void whatIsDefinedElsewhereIsNamedAndNotLinked(String url) {
        assertThat(links.canonical(url)).isEqualTo(Link.text(url));
    }

    @Test
    void typesLeadToTheSpecification() {
        assertThat(links.type("Reference").href()).isEqualTo("https://hl7.org/fhir/R4/references.html");
        assertThat(links.type("dateTime").href()).isEqualTo("https://hl7.org/fhir/R4/datatypes.html#dateTime");
        assertThat(links.type("http://hl7.org/fhirpath/System.String")).isEqualTo(Link.text("string"));
    }
}
