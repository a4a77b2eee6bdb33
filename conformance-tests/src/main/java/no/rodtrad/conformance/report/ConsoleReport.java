package no.rodtrad.conformance.report;

import java.util.Locale;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Finding;
import no.rodtrad.conformance.requirement.Report;
import no.rodtrad.conformance.requirement.Verdict;

/** A report for the terminal: one line per requirement, and a reason under each that is no pass. */
public final class ConsoleReport {

    private ConsoleReport() {}

    /** The report as text. */
    public static String text(Report report) {
        StringBuilder out = new StringBuilder();
        for (Feature feature : Feature.values()) {
            out.append('\n').append(feature.title()).append('\n');
            report.of(feature).forEach(finding -> line(out, finding));
        }
        out.append('\n');
        for (Verdict verdict : Verdict.values()) {
            out.append(report.count(verdict)).append(' ').append(word(verdict)).append("  ");
        }
        out.append(
                report.conforms() ? "\nEvery SHALL that could be tried is met.\n" : "\nThe server does not conform.\n");
        return out.toString();
    }

    private static void line(StringBuilder out, Finding finding) {
        out.append(String.format(
                Locale.ROOT,
                "  %-5s  %-10s  %-6s  %s%n",
                word(finding.outcome().verdict()),
                finding.requirement().id(),
                finding.requirement().level(),
                finding.requirement().sentence()));
        if (!finding.outcome().detail().isEmpty()) {
            out.append("         ").append(finding.outcome().detail()).append('\n');
        }
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
