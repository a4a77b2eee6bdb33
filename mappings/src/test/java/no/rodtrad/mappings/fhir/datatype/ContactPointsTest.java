package no.rodtrad.mappings.fhir.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.mappings.kith.shape.Telecom;
import org.hl7.fhir.r4.model.ContactPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPointsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "tel:22000000,         WP, PHONE, WORK,   22000000",
                "TEL:22000000,         H,  PHONE, HOME,   22000000",
                "mob:99000000,         WP, PHONE, MOBILE, 99000000",
                "tel:99000000,         mc, PHONE, MOBILE, 99000000",
                "22000000,             WD, PHONE, WORK,   22000000",
                "22000000,             F,  FAX,   -,      22000000",
                "fax:22000000,         WC, FAX,   WORK,   22000000",
                "mailto:kari@test.no,  HV, EMAIL, TEMP,   kari@test.no",
                "MailTo:kari@test.no,  '', EMAIL, -,      kari@test.no",
                ":22000000,            X,  PHONE, -,      22000000"
            })
    void thePrefixTellsTheKindAndTheTypeTellsTheUse(
            String written,
            String type,
            ContactPoint.ContactPointSystem system,
            ContactPoint.ContactPointUse use,
            String value) {
        ContactPoint made = ContactPoints.of(new Telecom(written, type));
        assertThat(made.getSystem()).isEqualTo(system);
        assertThat(made.getUse()).isEqualTo(use);
        assertThat(made.getValue()).isEqualTo(value);
    }
}
