package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibleDoctorTest {

    private static final String DOCTORS_HOUSE = "(?s)<HealthcareProfessional>.*?</HealthcareProfessional>";

    @ParameterizedTest
    @ValueSource(
            strings = {"dialogmelding-notat", "epikrise-rehabilitation", "sykmelding-all-kinds", "legeerklaering-whole"
            })
    void isNamed(String name) {
        assertThat(ResponsibleDoctor.isNamed(read(text(name)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"epikrise-minimal", "henvisning-minimal"})
    void anOrganisationIsNoDoctor(String name) {
        assertThat(ResponsibleDoctor.isNamed(read(text(name)))).isFalse();
    }

    /** In a referral it is who refers, in an epikrise who answers: the person at the receiver answers for nothing. */
    @ParameterizedTest
    @CsvSource({
        "epikrise-minimal, ServProvider, true",
        "epikrise-minimal, Requester, false",
        "henvisning-minimal, Requester, true",
        "henvisning-minimal, ServProvider, false"
    })
    void isSoughtAtTheSender(String name, String party, boolean expected) {
        String person = "<HCPerson><Name>Aksel Brattbakk</Name></HCPerson></Inst>";
        String xml =
                text(name).replaceAll("(?s)(<" + party + ">.*?)</Inst>(.*?</" + party + ">)", "$1" + person + "$2");
        assertThat(ResponsibleDoctor.isNamed(read(xml))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "epikrise-minimal, </ServRprt>, <RelServProvider/></ServRprt>, true",
        "henvisning-minimal, </ServReq>, <RelServProvider/></ServReq>, true",
        "henvisning-minimal, </Patient>, <PatRelHCP><Relation V='HHE'/></PatRelHCP></Patient>, true",
        "henvisning-minimal, </Patient>, <PatRelHCP><Relation V=' HHE '/></PatRelHCP></Patient>, true",
        "henvisning-minimal, </Patient>, <PatRelHCP><Relation V='FLE'/></PatRelHCP></Patient>, false",
        "epikrise-minimal, </Patient>, <PatRelHCP><Relation V='HHE'/></PatRelHCP></Patient>, false"
    })
    void mayStandBesideThePatientOrTheParties(String name, String before, String with, boolean expected) {
        assertThat(ResponsibleDoctor.isNamed(read(text(name).replace(before, with.replace('\'', '"')))))
                .isEqualTo(expected);
    }

    @Test
    void aNoteNamesItsAuthorWhereTheHeaderDoesNot() {
        String nobody = text("dialogmelding-notat").replaceAll(DOCTORS_HOUSE, "");
        assertThat(ResponsibleDoctor.isNamed(read(nobody))).isFalse();
        assertThat(ResponsibleDoctor.isNamed(read(nobody.replace("</Notat>", "<RollerRelatertNotat/></Notat>"))))
                .isTrue();
    }

    /** A certificate cannot be read without the doctor in its body, so its header is not asked. */
    @ParameterizedTest
    @ValueSource(strings = {"sykmelding-all-kinds", "legeerklaering-whole"})
    void aCertificateNeedsNoneInItsHeader(String name) {
        String xml = text(name);
        int body = xml.indexOf("</MsgInfo>");
        String nobody = xml.substring(0, body).replaceAll(DOCTORS_HOUSE, "") + xml.substring(body);
        assertThat(ResponsibleDoctor.isNamed(read(nobody))).isTrue();
    }

    private static String text(String name) {
        return Cases.of("mapping", name).text("input.xml");
    }

    private static KithMessage read(String xml) {
        return Mapped.read(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
