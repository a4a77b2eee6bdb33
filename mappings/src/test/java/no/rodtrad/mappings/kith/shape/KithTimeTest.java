package no.rodtrad.mappings.kith.shape;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.mappings.fhir.datatype.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KithTimeTest {

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
}
