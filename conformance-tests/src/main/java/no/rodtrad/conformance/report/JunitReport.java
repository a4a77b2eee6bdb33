package no.rodtrad.conformance.report;

import java.util.Locale;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Verdict;
import no.rodtrad.conformance.xml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report as JUnit XML, which build servers read: one suite per feature, one case per requirement. */
public final class JunitReport {

    private JunitReport() {}

    /** The report as XML text. */
    public static String text(Report report) {
        Document document = Xml.newDocument();
        Element root = document.createElement("testsuites");
        document.appendChild(root);
        for (Feature feature : Feature.values()) {
            root.appendChild(suite(document, report, feature));
        }
        return Xml.write(document, "xml");
    }

    private static Element suite(Document document, Report report, Feature feature) {
        Element suite = document.createElement("testsuite");
        suite.setAttribute("name", "conformance." + feature.code());
        suite.setAttribute("timestamp", report.started().toString());
        suite.setAttribute("tests", String.valueOf(report.of(feature).size()));
        suite.setAttribute("failures", count(report, feature, Verdict.FAIL));
        suite.setAttribute("errors", count(report, feature, Verdict.ERROR));
        suite.setAttribute("skipped", count(report, feature, Verdict.SKIP));
        report.of(feature).forEach(finding -> suite.appendChild(testCase(document, finding)));
        return suite;
    }

    private static Element testCase(Document document, Finding finding) {
        Element testCase = document.createElement("testcase");
        testCase.setAttribute(
                "classname", "conformance." + finding.requirement().feature().code());
        testCase.setAttribute(
                "name", finding.requirement().id() + " " + finding.requirement().sentence());
        testCase.setAttribute(
                "time", String.format(Locale.ROOT, "%.3f", finding.took().toMillis() / 1000.0));
        String element = switch (finding.outcome().verdict()) {
            case PASS -> null;
            case FAIL -> "failure";
            case ERROR -> "error";
            case SKIP -> "skipped";
        };
        if (element != null) {
            Element verdict = document.createElement(element);
            verdict.setAttribute("message", finding.outcome().detail());
            if (!"skipped".equals(element)) {
                verdict.setAttribute("type", finding.requirement().level().name());
            }
            testCase.appendChild(verdict);
        }
        return testCase;
    }

    private static String count(Report report, Feature feature, Verdict verdict) {
        return String.valueOf(report.of(feature).stream()
                .filter(finding -> finding.outcome().verdict() == verdict)
                .count());
    }
}
