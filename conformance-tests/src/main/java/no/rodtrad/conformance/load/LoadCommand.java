package no.rodtrad.conformance.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The command {@code load}: measures servers under load. */
public final class LoadCommand {

    private LoadCommand() {}

    /**
     * Runs it.
     *
     * @param arguments with the name of the command first
     * @param out what is said to the tester
     * @param clock the time of day
     * @return the exit code: 0 measured, 1 nothing but errors or a server that could not be measured, 2 the command line was
     *     not understood
     */
    public static int run(String[] arguments, PrintStream out, Clock clock) throws IOException {
        LoadOptions options;
        try {
            options = LoadOptions.parse(arguments, clock.millis());
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(LoadOptions.USAGE);
            return 2;
        }
        try {
            List<Result> results = new Measurement(options, clock, out::println).run();
            out.println();
            out.print(Summary.text(options, results));
            write(options, results);
            return results.stream().allMatch(result -> result.total().ok() > 0) ? 0 : 1;
        } catch (LoadFailure e) {
            out.println("not measured: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void write(LoadOptions options, List<Result> results) throws IOException {
        Path folder = options.output().folder();
        if (folder == null && !options.output().csv()) {
            return;
        }
        Path into = folder == null ? Path.of("") : Files.createDirectories(folder);
        if (folder != null) {
            Files.writeString(into.resolve("summary.md"), Summary.text(options, results));
            Files.writeString(into.resolve("load.svg"), Picture.svg(results));
        }
        if (options.output().csv()) {
            Files.writeString(into.resolve("seconds.csv"), CsvFiles.seconds(results));
            Files.writeString(into.resolve("percentiles.csv"), CsvFiles.percentiles(results));
        }
    }
}
