package no.rodtrad.adapter.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** {@code audit verify} and {@code audit export}: looks at an audit without a running server. */
public final class AuditCommand {

    /** The first argument that asks for it. */
    public static final String NAME = "audit";

    static final int WHOLE = 0;
    static final int FOUND = 1;
    static final int FAILED = 2;

    private static final String FILE = "audit.ndjson";
    private static final String USAGE = """
            audit verify --jdbc URL [--user NAME] [--checkpoints FILE] [--certificate FILE]
            audit verify --export DIR             [--checkpoints FILE] [--certificate FILE]
            audit export --jdbc URL [--user NAME] --to DIR
            The password is read from the environment variable PGPASSWORD.
            Ends with 0 if everything is whole, 1 if something was found, 2 if it could not be looked at.""";

    private static final Set<String> OPTIONS =
            Set.of("--jdbc", "--user", "--export", "--to", "--checkpoints", "--certificate");

    private final PrintStream out;
    private final Clock clock;
    private final Map<String, String> options = new HashMap<>();
    private long findings;

    private AuditCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out, Clock clock) {
        try {
            return new AuditCommand(out, clock).run(arguments);
        } catch (IOException | UncheckedIOException e) {
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
        boolean understood = arguments.length >= 2 && arguments.length % 2 == 0;
        for (int i = 2; understood && i < arguments.length; i += 2) {
            understood = OPTIONS.contains(arguments[i]) && options.put(arguments[i], arguments[i + 1]) == null;
        }
        String what = arguments.length < 2 ? "" : arguments[1];
        if (understood && what.equals("verify") && options.containsKey("--jdbc") != options.containsKey("--export")) {
            return verify();
        }
        if (understood && what.equals("export") && options.keySet().containsAll(Set.of("--jdbc", "--to"))) {
            return export();
        }
        out.println(USAGE);
        return FAILED;
    }

    private int verify() throws IOException, SQLException {
        Consumer<Finding> print = finding -> {
            findings++;
            out.println(finding);
        };
        Signers signers = options.containsKey("--certificate")
                ? Signers.fromPem(Path.of(options.get("--certificate")))
                : Signers.unknown();
        Anchors anchors = options.containsKey("--checkpoints")
                ? Anchors.read(Path.of(options.get("--checkpoints")), signers, print)
                : Anchors.none();
        TrailVerifier.Counts counts =
                options.containsKey("--export") ? exported(signers, anchors, print) : stored(signers, anchors, print);
        out.printf(
                "%d rows (%d too young for a block), %d of the older chain, %d blocks (%d of rows found at a start),"
                        + " %d checkpoints: %s%n",
                counts.rows,
                counts.fresh,
                counts.chained,
                counts.blocks,
                counts.recovered,
                counts.checkpoints,
                findings == 0 ? "whole" : findings + " findings");
        if (!signers.areKnown()) {
            out.println("Signatures were not checked: no --certificate.");
        }
        if (!options.containsKey("--checkpoints")) {
            out.println("A chain that was cut and signed anew would not show: no --checkpoints.");
        }
        return findings == 0 ? WHOLE : FOUND;
    }

    private TrailVerifier.Counts stored(Signers signers, Anchors anchors, Consumer<Finding> print) throws SQLException {
        try (Connection connection = connect()) {
            TrailVerifier verifier = new TrailVerifier(signers, anchors, clock.instant(), print);
            new DatabaseTrail(connection).read(verifier);
            return verifier.finish();
        }
    }

    private TrailVerifier.Counts exported(Signers signers, Anchors anchors, Consumer<Finding> print)
            throws IOException {
        try (BufferedReader lines =
                Files.newBufferedReader(Path.of(options.get("--export")).resolve(FILE))) {
            // The first line says when it was.
            Instant at = ExportHead.read(lines.readLine());
            TrailVerifier verifier = new TrailVerifier(signers, anchors, at, print);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                verifier.accept(TrailLines.read(line));
            }
            return verifier.finish();
        }
    }

    private int export() throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of(options.get("--to")));
        long[] lines = {0};
        try (Connection connection = connect();
                Writer file = Files.newBufferedWriter(folder.resolve(FILE))) {
            file.write(ExportHead.write(clock.instant()) + "\n");
            new DatabaseTrail(connection).read(part -> {
                try {
                    file.write(TrailLines.write(part) + "\n");
                    lines[0]++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        out.printf("%d lines in %s%n", lines[0], folder.resolve(FILE));
        return WHOLE;
    }

    private Connection connect() throws SQLException {
        String url = options.get("--jdbc");
        return options.containsKey("--user")
                ? DriverManager.getConnection(url, options.get("--user"), System.getenv("PGPASSWORD"))
                : DriverManager.getConnection(url);
    }
}
