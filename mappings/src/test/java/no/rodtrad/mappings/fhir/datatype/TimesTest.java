package no.rodtrad.mappings.fhir.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.rodtrad.mappings.kith.shape.KithTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026,                      2026,                      2026,       2026-01-01T00:00:00+01:00, 2026",
        "2026-07,                   2026-07,                   2026-07,    2026-07-01T00:00:00+02:00, 07.2026",
        "2026-07-05,                2026-07-05,                2026-07-05, 2026-07-05T00:00:00+02:00, 05.07.2026",
        "2026-07-05T08:09:10,       2026-07-05T08:09:10+02:00, 2026-07-05, 2026-07-05T08:09:10+02:00, 05.07.2026 08:09",
        "2026-07-05T08:09:10.5Z,    2026-07-05T08:09:10Z,      2026-07-05, 2026-07-05T08:09:10Z,      05.07.2026 08:09",
        "2026-07-05T23:00:00-05:00, 2026-07-05T23:00:00-05:00, 2026-07-05, 2026-07-05T23:00:00-05:00, 05.07.2026 23:00"
    })
    void timesAreAsPreciseAsTheyWereSent(
            String written, String dateTime, String date, String instant, String readable) {
        KithTime time = KithTime.read(written).orElseThrow();
        assertThat(Times.dateTime(time).getValueAsString()).isEqualTo(dateTime);
        assertThat(Times.date(time).getValueAsString()).isEqualTo(date);
        assertThat(Times.instant(time).getValueAsString()).isEqualTo(instant);
        assertThat(Times.readable(time)).isEqualTo(readable);
    }

    @Test
    void anInstantIsSaidInTheZoneOfItsReaders() {
        Instant instant = Instant.parse("2026-10-05T22:30:00.9Z");
        assertThat(Times.instant(instant).getValueAsString()).isEqualTo("2026-10-06T00:30:00+02:00");
        assertThat(Times.dateTime(instant).getValueAsString()).isEqualTo("2026-10-06T00:30:00+02:00");
    }

    @Test
    void beforeTheWorldHadZonesTheOffsetHasNoSeconds() {
        KithTime time = KithTime.read("1890-07-05T08:09:10").orElseThrow();
        assertThat(time.at().getOffset().getTotalSeconds() % 60).isNotZero();
        assertThat(Times.dateTime(time).getValueAsString()).matches("1890-07-05T08:09:10\\+00:\\d\\d");
    }
}
