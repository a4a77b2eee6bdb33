package no.rodtrad.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.rodtrad.conformance.folders.FoldersCommand;
import no.rodtrad.conformance.load.LoadCommand;
import no.rodtrad.conformance.report.ConsoleReport;
import no.rodtrad.conformance.report.ReportFolder;
import no.rodtrad.conformance.requirement.Report;

/** The command line: the suite, the load tool, and the maker of synthetic folders. */
public final class Main {

    private Main() {}

    /** Runs a command and exits with 0, 1 or 2; see the usage texts. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(
                switch (arguments.length == 0 ? "" : arguments[0]) {
                    case "load" -> LoadCommand.run(arguments, out, Clock.systemUTC());
                    case "folders" ->
                        FoldersCommand.run(
                                arguments, System.out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
                    default -> run(arguments, out, Clock.systemUTC());
                });
    }

    /** The suite without the exit. */
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
