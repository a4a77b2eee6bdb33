package no.rodtrad.adapter.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.parameter.SearchParameters;

/** {@code load}: fills a store with folders from lines of JSON, without a running server. */
public final class LoadCommand {

    /** The first argument that asks for it. */
    public static final String NAME = "load";

    static final int LOADED = 0;
    static final int REFUSED = 1;
    static final int FAILED = 2;

    private static final String USAGE = """
            load --jdbc URL [--user NAME] --from DIR [--more yes] [--threads N] [--base-url URL]
            DIR holds NDJSON as conformance-tests' folders writes it: 00-Organization.ndjson, and folders.ndjson or a file per type.
            A database that holds resources already is left alone; --more yes adds what is not there, and goes on with a load that was broken off.
            --base-url is the server's rodtrad.fhir.base-url, if it has one.
            The password is read from the environment variable PGPASSWORD.
            Ends with 0 if everything is there, 1 if the data or the database are not as they must be, 2 if something failed.""";

    private static final Set<String> OPTIONS =
            Set.of("--jdbc", "--user", "--from", "--more", "--threads", "--base-url");

    private final PrintStream out;
    private final Clock clock;
    private final Map<String, String> options = new HashMap<>();

    private LoadCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out, Clock clock) {
        try {
            return new LoadCommand(out, clock).run(arguments);
        } catch (LoadFault e) {
            out.println("refused: " + e.getMessage());
            return REFUSED;
        } catch (IOException e) {
            // Files are the operator's own; their names help.
            out.println("failed: " + e.getMessage());
        } catch (SQLException e) {
            out.println("failed: the database said " + e.getSQLState());
        } catch (IllegalArgumentException e) {
            out.println("failed: " + e.getMessage());
        }
        return FAILED;
    }

    private int run(String[] arguments) throws IOException, SQLException {
        boolean understood = arguments.length % 2 == 1;
        for (int i = 1; understood && i < arguments.length; i += 2) {
            understood = OPTIONS.contains(arguments[i]) && options.put(arguments[i], arguments[i + 1]) == null;
        }
        if (!understood || !options.keySet().containsAll(Set.of("--jdbc", "--from"))) {
            out.println(USAGE);
            return FAILED;
        }
        SearchParameters parameters = SearchParameters.packaged();
        new Target(this::open, clock).prepare(parameters.fingerprint(), "yes".equals(options.get("--more")));
        String base = options.getOrDefault("--base-url", "").replaceAll("/+$", "");
        BulkLoad load =
                new BulkLoad(this::open, new Indexer(parameters, base.isEmpty() ? Set.of() : Set.of(base)), clock);
        long before = System.nanoTime();
        load(load, Path.of(options.get("--from")));
        double seconds = (System.nanoTime() - before) / 1e9;
        out.printf(
                Locale.ROOT,
                "%d resources in %.1f s: %.0f resources/s; %d folders were there already%n",
                load.resources(),
                seconds,
                load.resources() / seconds,
                load.passedOver());
        return LOADED;
    }

    private void load(BulkLoad load, Path folder) throws IOException, SQLException {
        int threads = Integer.parseInt(options.getOrDefault(
                "--threads", "" + Math.max(2, Runtime.getRuntime().availableProcessors())));
        Path organisations = folder.resolve("00-Organization.ndjson");
        if (Files.exists(organisations)) {
            load.organisations(Files.readAllLines(organisations));
        }
        try (FolderLines lines = lines(folder)) {
            load.folders(lines, threads);
            lines.mustBeUsedUp();
        }
    }

    private static FolderLines lines(Path folder) throws IOException {
        Path one = folder.resolve("folders.ndjson");
        if (Files.exists(one)) {
            return new FolderLines(Files.newBufferedReader(one), List.of());
        }
        List<BufferedReader> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".ndjson") && !name.startsWith("00-") && !name.equals("01-Patient.ndjson")) {
                    others.add(Files.newBufferedReader(file));
                }
            }
        }
        return new FolderLines(Files.newBufferedReader(folder.resolve("01-Patient.ndjson")), others);
    }

    private Connection open() throws SQLException {
        String url = options.get("--jdbc");
        return options.containsKey("--user")
                ? DriverManager.getConnection(url, options.get("--user"), System.getenv("PGPASSWORD"))
                : DriverManager.getConnection(url);
    }
}
