package no.rodtrad.mappings.fhir.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientMappingTest {

    private static final String SEX = "<Sex V=\"2\" DN=\"Kvinne\"/>";
    private static final String KIND = "<Type V=\"H\" DN=\"Bostedsadresse\"/>";
    private static final String CITY = "<City>Lillevik</City>";

    @ParameterizedTest
    @CsvSource({
        "V='0', UNKNOWN",
        "V='1', MALE",
        "V='2', FEMALE",
        "V='7', UNKNOWN",
        "V='9', OTHER",
        "DN='Kvinne', UNKNOWN"
    })
    void theSexIsTheOneOfList3101(String attribute, AdministrativeGender gender) {
        assertThat(patient(SEX, "<Sex " + attribute.replace("'", "\"") + "/>").getGender())
                .isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"H, HOME", "HP, HOME", "HV, TEMP", "TMP, TEMP", "INV, BILLING", "WP, WORK", "BAD, OLD", "PST, -"})
    void theKindOfAnAddressIsItsUse(String code, Address.AddressUse use) {
        Address address = patient(KIND, "<Type V=\"" + code + "\"/>").getAddressFirstRep();
        assertThat(address.getUse()).isEqualTo(use);
        assertThat(address.getCity()).isEqualTo("Lillevik");
    }

    @Test
    void countyAndCountryStandInWordsOrCodes() {
        Address worded = patient(CITY, CITY + "<County V=\"50\" DN=\"Trøndelag\"/><Country DN=\"Norge\"/>")
                .getAddressFirstRep();
        assertThat(worded.getDistrict()).isEqualTo("Trøndelag");
        assertThat(worded.getCountry()).isEqualTo("Norge");
        Address coded = patient(CITY, CITY + "<County V=\"50\"/><Country V=\"NO\" DN=\"Norge\"/>")
                .getAddressFirstRep();
        assertThat(coded.getDistrict()).isEqualTo("50");
        assertThat(coded.getCountry()).isEqualTo("NO");
    }

    @Test
    void nobodyIsAGeneralPractitionerWhoIsSomethingElse() {
        assertThat(patient(SEX, SEX).getGeneralPractitioner()).hasSize(1);
        Patient other = patient("<Relation V=\"FLE\" DN=\"Fastlege\"/>", "<Relation V=\"AHP\" DN=\"Ansvarlig\"/>");
        assertThat(other.getGeneralPractitioner()).isEmpty();
    }

    private static Patient patient(String written, String instead) {
        String xml = new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
        assertThat(xml).contains(written);
        return Mapped.of(xml.replace(written, instead).getBytes(StandardCharsets.UTF_8))
                .one(Patient.class);
    }
}
