package no.rodtrad.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import no.rodtrad.conformance.xml.Xml;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

/** What the reports make of figures that are known. */
class ReportsTest {

    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;

    @Test
    void withoutARateALongAnswerIsTakenToHaveKeptOthersWaiting() {
        Tally tally = tally(99, 10);
        tally.count(Expected.OK, SECOND, SECOND, SECOND);
        Result result = GunTest.result("one", tally);

        assertThat(result.uncorrected().getTotalCount()).isEqualTo(100);
        assertThat(Summary.millis(result.uncorrected(), 99)).isEqualTo(10, offset(0.1));
        // In that second another 99 would have begun at intervals of 10 ms and waited 990, 980 … 10 ms.
        Histogram corrected = result.corrected();
        assertThat(corrected.getTotalCount()).isBetween(198L, 200L);
        assertThat(Summary.millis(corrected, 75)).isEqualTo(500, offset(20.0));
        assertThat(result.correction()).contains("median");
    }

    @Test
    void aLinePerSecondOfEachRound() {
        Tally first = tally(2, 10);
        first.count("status 500", 1500 * MILLI, MILLI, MILLI);
        first.count(Expected.OK, 1900 * MILLI, 30 * MILLI, 30 * MILLI);
        String csv = CsvFiles.seconds(List.of(GunTest.result("one", first, tally(3, 20))));

        assertThat(csv.split("\r\n"))
                .hasSize(4)
                .startsWith("mix,server,round,second,successes,errors,p50_ms,p99_ms,max_ms")
                .satisfies(lines -> {
                    assertThat(lines[1]).startsWith("read,one,1,0,2,0,10.");
                    assertThat(lines[2]).startsWith("read,one,1,1,1,1,30.");
                    assertThat(lines[3]).startsWith("read,one,2,0,3,0,20.");
                });
    }

    @Test
    void theWholeDistributionCorrectedAndNot() {
        String csv = CsvFiles.percentiles(List.of(GunTest.result("one", tally(10, 10))));
        assertThat(csv.lines().skip(1))
                .allMatch(line -> line.matches("read,one,(un)?corrected,\\d+\\.\\d{6},\\d+\\.\\d{3},\\d+"));
        assertThat(csv).contains("read,one,corrected,100.000000,10.", "read,one,uncorrected,100.000000,10.");
    }

    @Test
    void theSummaryHasRatiosToTheLastServerAndNamesErrors() {
        Tally fast = tally(400, 1);
        Tally slow = tally(100, 4);
        slow.count("status 503", 0, MILLI, MILLI);
        LoadOptions options = LoadOptions.parse(
                "load --target fast=http://a/fhir,slow=http://b/fhir --mix read --clients 1 --duration 1".split(" "),
                1);
        String text = Summary.text(options, List.of(GunTest.result("fast", fast), GunTest.result("slow", slow)));

        assertThat(text)
                .contains("| read | fast | **400** | 400 | 400 | 0 |")
                .contains("| read | slow | **100** | 100 | 100 | 1 |")
                .contains("| read | slow | status 503 | 1 |")
                .contains("| read | fast : slow | **4.00 ×** | 4.00 × to 4.00 × | 4.00 × |")
                .contains("| read | fast | corrected, by the median as interval | 1.00 |")
                .contains("| read | fast | uncorrected, from sending | 1.00 |");
    }

    @Test
    void thePictureIsXmlWithALinePerServerInBothPlots() {
        String svg = Picture.svg(List.of(GunTest.result("fast", tally(40, 1)), GunTest.result("sl<ow", tally(10, 4))));
        assertThat(Xml.parse(svg)).isPresent();
        assertThat(svg.split("<polyline", -1)).hasSize(1 + 4);
        assertThat(svg).contains("sl&lt;ow").doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void aServerThatFailedAltogetherIsShownAsSuch() {
        Tally none = new Tally();
        none.took(SECOND);
        none.count("status 401", 0, MILLI, MILLI);
        Result result = GunTest.result("closed", none);
        LoadOptions options =
                LoadOptions.parse("load --target http://a/fhir --mix read --clients 1 --duration 1".split(" "), 1);
        assertThat(Summary.text(options, List.of(result)))
                .contains("| read | closed | **0.00** | 0.00 | 0 | 1 |")
                .contains("| – |");
        assertThat(Picture.svg(List.of(result))).doesNotContain("NaN");
    }

    private static Tally tally(int answers, int millis) {
        Tally tally = new Tally();
        tally.took(SECOND);
        for (int n = 0; n < answers; n++) {
            tally.count(Expected.OK, n, millis * MILLI, millis * MILLI);
        }
        return tally;
    }
}
