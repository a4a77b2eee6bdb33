package no.rodtrad.mappings.kith.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.rodtrad.mappings.fhir.datatype.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KithTimeTest {

    private static final List<String> SHAPES = List.of(
            "####-##-##",
            "20##-1#-2#",
            "18##-0#-1#T##:##:##",
            "20##-03-2#T0#:##:##",
            "20##-10-2#T0#:##:##",
            "20##-1#-2#T1#:##:##Z",
            "20##-0#-1#T0#:1#:3#+0#:##",
            "20##-0#-1#T0#:1#:3#-1#:##",
            "20##-0#-1#T0#:1#:3#.##",
            "####-##-##T##:##:##+##:##");

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T13:40:12+02:00, 2026-10-02T13:40:12+02:00",
        "2026-10-02T11:40:12Z, 2026-10-02T11:40:12Z",
        "2026-10-02T13:40:12.4764563+02:00, 2026-10-02T13:40:12+02:00",
        "2026-10-02T13:40:12, 2026-10-02T13:40:12+02:00",
        "2026-12-02T13:40, 2026-12-02T13:40:00+01:00",
        "2026-10-02, 2026-10-02",
        "2026-10-02Z, 2026-10-02",
        "2026-10-02+02:00, 2026-10-02",
        "1991-12-4, 1991-12-04",
        "1891-09-30T10:45:00, 1891-09-30T10:45:00+00:53",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "2026-10-02T13:40:00+14:00, 2026-10-02T13:40:00+14:00",
        "2026-10, 2026-10",
        "2026, 2026"
    })
    void isAsPreciseAsItWasWritten(String written, String expected) {
        assertThat(KithTime.read(written).map(t -> Times.dateTime(t).getValueAsString()))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i går",
                "0000",
                "0000-01-01",
                "+12026-01-01T00:00:00Z",
                "-2026-01-01T00:00:00",
                "2026-10-02T13:40:00+15:00",
                "2026-13-01",
                "2026-02-30",
                "12:30:00",
                "",
                "02.10.2026",
                "2026-10-02T25:00:00"
            })
    void isLeftOutWhereItIsNoDate(String written) {
        assertThat(KithTime.read(written)).isEmpty();
    }

    /** What is read by position is what patterns and formatters make of it, or is left to them. */
    @Test
    void theShortWaySaysWhatTheLongOneSays() {
        Random random = new Random(20261128);
        String alphabet = "0123456789-+:TZ. å";
        int atOnce = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder written = new StringBuilder(SHAPES.get(random.nextInt(SHAPES.size())));
            for (int at = 0; at < written.length(); at++) {
                if (written.charAt(at) == '#') {
                    written.setCharAt(at, (char) ('0' + random.nextInt(random.nextBoolean() ? 2 : 10)));
                }
            }
            if (random.nextInt(4) == 0) {
                written.setCharAt(random.nextInt(written.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Optional<KithTime> read = UsualTime.read(written.toString());
            atOnce += read.isPresent() ? 1 : 0;
            read.ifPresent(
                    time -> assertThat(KithTime.unusual(written.toString())).contains(time));
        }
        assertThat(atOnce).isGreaterThan(2_000);
    }
}
