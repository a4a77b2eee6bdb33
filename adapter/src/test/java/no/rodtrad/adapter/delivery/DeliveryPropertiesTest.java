package no.rodtrad.adapter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryPropertiesTest {

    @Test
    void eachPauseIsTwiceTheOneBeforeUpToTheLongest() {
        DeliveryProperties properties = pauses(Duration.ofSeconds(5), Duration.ofHours(1));
        Duration[] expected = {
            Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40),
            Duration.ofSeconds(80), Duration.ofSeconds(160), Duration.ofSeconds(320), Duration.ofSeconds(640),
            Duration.ofSeconds(1280), Duration.ofSeconds(2560), Duration.ofHours(1), Duration.ofHours(1)
        };
        for (int failures = 1; failures <= expected.length; failures++) {
            assertThat(properties.pauseAfter(failures)).as("after %s", failures).isEqualTo(expected[failures - 1]);
        }
    }

    @Test
    void neverShrinksNorRunsOver() {
        DeliveryProperties properties = pauses(Duration.ofMinutes(10), Duration.ofDays(1));
        Duration before = Duration.ZERO;
        for (int failures = 1; failures < 200; failures++) {
            Duration pause = properties.pauseAfter(failures);
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofDays(1));
            before = pause;
        }
        assertThat(properties.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void theLongestHoldsAlsoForTheFirst() {
        assertThat(pauses(Duration.ofMinutes(10), Duration.ofMinutes(1)).pauseAfter(1))
                .isEqualTo(Duration.ofMinutes(1));
    }

    private static DeliveryProperties pauses(Duration first, Duration longest) {
        return new DeliveryProperties(
                "http://localhost/nav",
                Path.of("key.p12"),
                "password",
                12,
                first,
                longest,
                Duration.ofSeconds(60),
                Duration.ofSeconds(20),
                Duration.ofSeconds(1),
                4);
    }
}
