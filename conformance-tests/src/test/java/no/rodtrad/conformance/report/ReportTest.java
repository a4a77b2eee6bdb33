package no.rodtrad.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.rodtrad.conformance.http.Exchange;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Level;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Requirement;
import no.rodtrad.conformance.xml.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReportTest {

    private static final Report MIXED = report(
            finding("RTC-X-1", Level.SHALL, Outcome.pass()),
            finding("RTC-X-2", Level.SHALL, Outcome.fail("media type '<script>' instead of a & b")),
            finding("RTC-X-3", Level.SHOULD, Outcome.fail("no")),
            finding("RTC-X-4", Level.SHALL, Outcome.skip("nothing to try it on")),
            finding("RTC-X-5", Level.MAY, Outcome.error("broke")));

    @Test
    void aShallThatFailsOrErrorsBreaksConformanceAndNothingElseDoes() {
        Finding pass = finding("RTC-X-1", Level.SHALL, Outcome.pass());

        assertThat(report(pass).conforms()).isTrue();
        assertThat(report(pass, finding("x", Level.SHALL, Outcome.skip("s"))).conforms())
                .isTrue();
        assertThat(report(pass, finding("x", Level.SHOULD, Outcome.fail("s"))).conforms())
                .isTrue();
        assertThat(report(pass, finding("x", Level.MAY, Outcome.error("s"))).conforms())
                .isTrue();
        assertThat(report(pass, finding("x", Level.SHALL, Outcome.fail("s"))).conforms())
                .isFalse();
        assertThat(report(pass, finding("x", Level.SHALL, Outcome.error("s"))).conforms())
                .isFalse();
    }

    @Test
    void aRunThatTriedNothingDoesNotConform() {
        assertThat(report(finding("x", Level.SHALL, Outcome.skip("s"))).conforms())
                .isFalse();
    }

    @Test
    void junitKeepsTheFourVerdictsApart() {
        Element root = Xml.parse(JunitReport.text(MIXED)).orElseThrow().getDocumentElement();
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);

        assertThat(suite.getAttribute("name")).isEqualTo("conformance.access");
        assertThat(suite.getAttribute("tests")).isEqualTo("5");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(root.getElementsByTagName("error").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        assertThat(((Element) root.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("media type '<script>' instead of a & b");
    }

    @Test
    void testReportWarnsOfAnUnmetShould() {
        JsonNode json = Json.read(TestReportJson.text(MIXED));

        assertThat(json.path("resourceType").asText()).isEqualTo("TestReport");
        assertThat(json.path("result").asText()).isEqualTo("fail");
        assertThat(json.path("score").asDouble()).isEqualTo(25.0);
        assertThat(Json.elements(json.path("test"))
                        .map(test -> test.at("/action/0/assert/result").asText()))
                .containsExactly("pass", "fail", "warning", "skip", "error");
    }

    @Test
    void thePageCannotBeWrittenIntoByTheServer() {
        String html = HtmlReport.text(MIXED);

        assertThat(html).startsWith("<!DOCTYPE html>").contains("The server does not conform");
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(html).contains("GET /fhir/metadata 200 (7 ms)");
    }

    @Test
    void theTerminalShowsTheReasonUnderTheLine() {
        assertThat(ConsoleReport.text(MIXED))
                .contains("skip   RTC-X-4", "nothing to try it on")
                .contains("1 pass  2 fail  1 skip  1 error");
    }

    private static Finding finding(String id, Level level, Outcome outcome) {
        return new Finding(
                new Requirement(id, Feature.ACCESS, level, "Something is so.", "A source"),
                outcome,
                Duration.ofMillis(1234),
                List.of(new Exchange("GET", "/fhir/metadata", 200, 7)));
    }

    private static Report report(Finding... findings) {
        return new Report(
                URI.create("http://localhost:8080"), Instant.parse("2026-03-02T10:15:30Z"), List.of(findings));
    }
}
