package no.rodtrad.conformance.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200; <Status V=\"1\" DN=\"OK\"/>; ''",
                "200; <ns2:Status DN=\"OK\" V=\"1\"></ns2:Status>; ''",
                "200; <Status V=\"2\" DN=\"Avvist\"/>; 'status 200, not taken'",
                "200; <Status V=\"3\"/><Error V=\"1\"/>; 'status 200, not taken'",
                "200; <StatusText V=\"1\"/>; 'status 200, not taken'",
                "202; <Status V=\"1\" DN=\"OK\"/>; 'status 202'",
                "200; ''; 'status 200, body too short'"
            })
    void aMessageIsASuccessWhenItsReceiptSaysSo(int status, String body, String outcome) {
        assertThat(new Expected(200, 1, true).judge(status, body.getBytes(UTF_8)))
                .isEqualTo(outcome);
    }
}
