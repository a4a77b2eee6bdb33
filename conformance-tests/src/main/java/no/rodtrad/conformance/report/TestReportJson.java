package no.rodtrad.conformance.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Level;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Verdict;
import no.rodtrad.profiles.Canonical;

/**
 * A report as a FHIR R4 TestReport. An unmet SHOULD or MAY is a {@code warning} there, since one {@code fail} makes the
 * whole report fail.
 *
 * @see <a href="http://hl7.org/fhir/R4/testreport.html">TestReport</a>
 */
public final class TestReportJson {

    private TestReportJson() {}

    /** The report as JSON text. */
    public static String text(Report report) {
        ObjectNode root = Json.object()
                .put("resourceType", "TestReport")
                .put("name", "Conformance")
                .put("status", "completed");
        root.putObject("testScript")
                .put("reference", Canonical.BASE + "/TestScript/conformance")
                .put("display", "Conformance suite");
        root.put("result", report.conforms() ? "pass" : "fail");
        long tried = report.count(Verdict.PASS) + report.count(Verdict.FAIL) + report.count(Verdict.ERROR);
        if (tried > 0) {
            root.put("score", Math.round(10000.0 * report.count(Verdict.PASS) / tried) / 100.0);
        }
        root.put("issued", report.started().toString());
        root.withArray("participant")
                .addObject()
                .put("type", "server")
                .put("uri", report.target().toString());
        report.findings().forEach(finding -> test(root.withArray("test").addObject(), finding));
        return Json.write(root);
    }

    private static void test(ObjectNode test, Finding finding) {
        test.put("name", finding.requirement().id())
                .put(
                        "description",
                        finding.requirement().level() + ": "
                                + finding.requirement().sentence());
        ObjectNode verdict = test.withArray("action").addObject().putObject("assert");
        verdict.put("result", result(finding));
        if (!finding.outcome().detail().isEmpty()) {
            verdict.put("message", finding.outcome().detail());
        }
    }

    private static String result(Finding finding) {
        boolean unmet = finding.outcome().verdict() == Verdict.FAIL;
        return unmet && finding.requirement().level() != Level.SHALL
                ? "warning"
                : finding.outcome().verdict().name().toLowerCase(Locale.ROOT);
    }
}
