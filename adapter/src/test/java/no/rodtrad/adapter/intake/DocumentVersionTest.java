package no.rodtrad.adapter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.rodtrad.adapter.intake.DocumentVersion.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has become of a version by one that came before it. */
class DocumentVersionTest {

    /** Each: what arrives and when it was written, what came before it and when that was written; {@code -} for unknown. */
    @ParameterizedTest
    @CsvSource({
        "N, 10, C, 10, CANCELLED",
        "N, 10, C, 11, CANCELLED",
        "N, 11, C, 10, CURRENT",
        "N, -,  C, 10, CANCELLED",
        "N, 10, C, -,  CANCELLED",
        "M, 10, C, 11, CANCELLED",
        "M, 12, C, 11, CURRENT",
        "C, 10, M, 11, OVERTAKEN",
        "C, 10, M, 10, CURRENT",
        "N, 10, M, 10, OVERTAKEN",
        "N, -,  M, -,  OVERTAKEN",
        "N, 11, M, 10, CURRENT",
        "N, 10, N, 10, CURRENT",
        "M, 10, N, 10, CURRENT",
        "M, 10, N, 11, OVERTAKEN",
        "C, 10, C, 10, CURRENT",
    })
    void standsByTheTimeOfItsSenderAndThenByWhatItDoes(
            String action, String generated, String earlier, String earlierGenerated, Standing standing) {
        assertThat(version(action, generated).among(List.of(version(earlier, earlierGenerated))))
                .isEqualTo(standing);
    }

    @Test
    void theLatestOfThoseThatCameDecides() {
        List<DocumentVersion> received = List.of(version("C", "11"), version("N", "12"));
        assertThat(version("N", "10").among(received)).isEqualTo(Standing.OVERTAKEN);
        assertThat(version("N", "13").among(received)).isEqualTo(Standing.CURRENT);
        assertThat(version("N", "10").among(List.of())).isEqualTo(Standing.CURRENT);
    }

    private static DocumentVersion version(String action, String hour) {
        return new DocumentVersion(
                action, hour.equals("-") ? null : Instant.EPOCH.plusSeconds(3600L * Integer.parseInt(hour)));
    }
}
