package no.rodtrad.conformance.report;

import java.util.Locale;
import java.util.stream.Collectors;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Verdict;
import no.rodtrad.conformance.xml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report as a page to read: built as a tree, so that nothing a server says can become markup. */
public final class HtmlReport {

    private static final String STYLE = """
            body { font: 16px/1.5 sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ccc }
            .pass { background: #e3f4e3 } .fail { background: #fbdcdc }
            .skip { background: #eeeeee } .error { background: #fbe9c8 }
            .quiet { color: #555; font-size: .85rem }
            """;

    private final Document document = Xml.newDocument();

    private HtmlReport() {}

    /** The report as an HTML page. */
    public static String text(Report report) {
        HtmlReport page = new HtmlReport();
        page.document.appendChild(page.html(report));
        return "<!DOCTYPE html>\n" + Xml.write(page.document, "html");
    }

    private Element html(Report report) {
        Element html = document.createElement("html");
        html.setAttribute("lang", "en");
        Element head = add(html, "head", null);
        add(head, "title", "Conformance report");
        add(head, "style", STYLE);
        Element body = add(html, "body", null);
        add(body, "h1", report.conforms() ? "The server conforms" : "The server does not conform");
        add(body, "p", "Server: " + report.target() + ". Run started: " + report.started() + ".");
        Element sums = add(body, "ul", null);
        for (Verdict verdict : Verdict.values()) {
            add(sums, "li", word(verdict) + ": " + report.count(verdict));
        }
        for (Feature feature : Feature.values()) {
            add(body, "h2", feature.title());
            table(body, report, feature);
        }
        return html;
    }

    private void table(Element body, Report report, Feature feature) {
        Element table = add(body, "table", null);
        Element head = add(add(table, "thead", null), "tr", null);
        for (String title : new String[] {"Verdict", "Id", "Level", "Requirement", "Requests"}) {
            add(head, "th", title).setAttribute("scope", "col");
        }
        Element rows = add(table, "tbody", null);
        report.of(feature).forEach(finding -> row(add(rows, "tr", null), finding));
    }

    private void row(Element row, Finding finding) {
        String verdict = word(finding.outcome().verdict());
        add(row, "td", verdict).setAttribute("class", verdict);
        add(row, "td", finding.requirement().id());
        add(row, "td", finding.requirement().level().name());
        Element requirement = add(row, "td", finding.requirement().sentence());
        add(requirement, "div", finding.requirement().source()).setAttribute("class", "quiet");
        if (!finding.outcome().detail().isEmpty()) {
            add(add(requirement, "div", null), "strong", finding.outcome().detail());
        }
        String requests = finding.exchanges().stream()
                .map(e -> e.method() + " " + e.path() + " " + e.status() + " (" + e.millis() + " ms)")
                .collect(Collectors.joining("; "));
        add(row, "td", requests).setAttribute("class", "quiet");
    }

    private Element add(Element parent, String name, String text) {
        Element element = document.createElement(name);
        if (text != null) {
            element.setTextContent(text);
        }
        parent.appendChild(element);
        return element;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
