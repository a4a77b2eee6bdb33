package no.rodtrad.adapter.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignerOrganisationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "SERIALNUMBER=310123455,CN=Solbakken,C=NO                        | 310123455",
                "2.5.4.97=NTRNO-310123455,CN=Solbakken,C=NO                      | 310123455",
                "2.5.4.97=NTRNO-310123455,SERIALNUMBER=311111111,CN=Solbakken    | 310123455",
                "CN=Solbakken,O=Solbakken rehabilitering - 310123455,C=NO        | 310123455",
                "CN=Solbakken - 310123455,C=NO                                   | 310123455",
                "SERIALNUMBER=9578-4050-123456789,CN=Kari Jerv,C=NO              | none",
                "SERIALNUMBER=12345678,CN=Solbakken,C=NO                         | none",
                "CN=Solbakken 310123455,C=NO                                     | none",
                "2.5.4.97=NTRSE-310123455,CN=Solbakken,C=SE                      | none",
                "SERIALNUMBER=310123455,SERIALNUMBER=311111111,CN=Solbakken      | none",
                "SERIALNUMBER=310123455+CN=Solbakken,C=NO                        | 310123455",
                "organizationIdentifier=NTRNO-310123455,CN=Solbakken,C=NO        | 310123455",
                "2.5.4.97=NTRNO-310123455+CN=Solbakken,C=NO                      | 310123455",
                "2.5.4.97=NTRNO-310123455,2.5.4.97=NTRNO-311111111,CN=Solbakken  | none",
                "2.5.4.97=NTRNO-310123455,2.5.4.97=NTRNO-310123455,CN=Solbakken  | 310123455",
                "2.5.4.97=NTRNO-310123455-1,CN=Solbakken,C=NO                    | none",
                "2.5.4.97=NTRNO-31012345,CN=Solbakken,C=NO                       | none",
                "2.5.4.97=ntrno-310123455,CN=Solbakken,C=NO                      | none",
                "2.5.4.97=VATNO-310123455,CN=Solbakken,C=NO                      | none",
                "2.5.4.97=' NTRNO-310123455',CN=Solbakken,C=NO                   | none",
                "SERIALNUMBER=UN:NO-9578-4050-310123455,CN=Kari Jerv,C=NO        | none",
                "SERIALNUMBER=21916830170,GIVENNAME=Kari,SURNAME=Jerv,C=NO       | none",
                "CN=Kari Jerv,OU=Solbakken - 310123455,C=NO                      | none"
            })
    void readsTheNumberFromTheSubject(String subject, String number) {
        assertThat(SignerOrganisation.of(Signed.ISSUING.issue(Authority.Order.leaf(subject)))
                        .orElse(null))
                .isEqualTo(number);
    }
}
