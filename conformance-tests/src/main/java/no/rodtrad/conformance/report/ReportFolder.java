package no.rodtrad.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.conformance.requirement.Report;

/** Writes a report in every format that is read by a program or in a browser. */
public final class ReportFolder {

    private ReportFolder() {}

    /**
     * Writes {@code TEST-conformance.xml}, {@code TestReport-conformance.json} and {@code index.html}.
     *
     * @param folder made if it is not there; earlier reports in it are replaced
     */
    public static void write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("TEST-conformance.xml"), JunitReport.text(report));
        Files.writeString(folder.resolve("TestReport-conformance.json"), TestReportJson.text(report));
        Files.writeString(folder.resolve("index.html"), HtmlReport.text(report));
    }
}
