package no.rodtrad.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.rodtrad.conformance.report.ConsoleReport;
import no.rodtrad.conformance.report.ReportFolder;
import no.rodtrad.conformance.requirement.Report;

/** The command line of the suite. */
public final class Main {

    private Main() {}

    /** Runs the suite and exits with 0, 1 or 2; see the usage text. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, Clock.systemUTC()));
    }

    /** The same without the exit. */
    static int run(String[] arguments, PrintStream out, Clock clock) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments, clock);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(Options.USAGE);
            return 2;
        }
        Report report = Suite.run(options.target());
        out.print(ConsoleReport.text(report));
        if (options.report().isPresent()) {
            ReportFolder.write(report, options.report().get());
        }
        return report.conforms() ? 0 : 1;
    }
}
