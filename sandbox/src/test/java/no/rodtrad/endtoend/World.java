package no.rodtrad.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.rodtrad.adapter.audit.AuditCommand;
import no.rodtrad.sandbox.Sandbox;
import no.rodtrad.sandbox.SandboxSettings;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** One running server with everything around it, and what tests need to look at it from outside and from inside. */
final class World implements AutoCloseable {

    /** Pauses short enough to see every try, long enough that a test can step in between. */
    static final Map<String, String> DELIVERY = Map.of(
            "rodtrad.delivery.first-pause", "200ms",
            "rodtrad.delivery.longest-pause", "2s",
            "rodtrad.delivery.tries", "6",
            "rodtrad.delivery.lease", "6s",
            "rodtrad.delivery.timeout", "3s",
            "rodtrad.delivery.poll", "100ms",
            "logging.level.root", "info",
            "logging.level.no.rodtrad", "debug");

    /** How long a test waits for what the server does by itself. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Output output = Output.capture();
    private final Set<String> canaries = ConcurrentHashMap.newKeySet();
    private Closeable atEnd = () -> {};
    private final Random random = new Random();
    private final NavStandIn nav;
    private final Path data;
    private final Sandbox sandbox;
    private final Http http;

    private World(SandboxSettings settings, NavStandIn nav) throws Exception {
        this.nav = nav;
        data = settings.data();
        sandbox = Sandbox.start(settings);
        http = new Http(sandbox.baseUrl());
        if (nav != null) {
            nav.handOnTo(inbox());
        }
    }

    /** A server with new data, which go when it is closed. */
    static World start() {
        try {
            NavStandIn nav = NavStandIn.start();
            Path data = Files.createTempDirectory("endtoend");
            World world = start(settings(data).withNavReceiverUrl(nav.url()), nav);
            world.atEnd = () -> {
                nav.close();
                FileSystemUtils.deleteRecursively(data);
            };
            return world;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A server on data that the test keeps.
     *
     * @param nav what stands at the receiver's address; null for nobody
     */
    static World start(SandboxSettings settings, NavStandIn nav) {
        try {
            return new World(settings, nav);
        } catch (Exception e) {
            throw new IllegalStateException("the server did not start", e);
        }
    }

    static SandboxSettings settings(Path data) {
        return SandboxSettings.forTests(data)
                .withExtra(DELIVERY)
                .withOut(new PrintStream(OutputStream.nullOutputStream()));
    }

    Http http() {
        return http;
    }

    NavStandIn nav() {
        return nav;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** Where the sandbox's own stand-in for NAV takes messages. */
    String inbox() {
        return sandbox.baseUrl() + "/sandbox/nav/inbox";
    }

    /** What the off-line verifier says of the audit; ends with "whole" and two remarks if nothing is found. */
    String verified() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Environment settings = sandbox.applicationContext().getEnvironment();
        String[] command = {
            "audit",
            "verify",
            "--jdbc",
            settings.getProperty("spring.datasource.url"),
            "--user",
            settings.getProperty("spring.datasource.username")
        };
        AuditCommand.run(command, new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC());
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Waits until every row of the audit is in a block. */
    void sealed() {
        await().atMost(PATIENCE)
                .until(() -> jdbc().queryForObject(
                                        "select (select count(*) from audit) - (select sum(cardinality(ids))"
                                                + " from audit_block)",
                                        Long.class)
                        == 0);
    }

    Path data() {
        return data;
    }

    Random random() {
        return random;
    }

    JdbcTemplate jdbc() {
        return sandbox.applicationContext().getBean(JdbcTemplate.class);
    }

    String institution(String organisation) {
        return sandbox.token("institution", Map.of("org", organisation));
    }

    String person(String number) {
        return sandbox.token("person", Map.of("pid", number));
    }

    String navToken() {
        return sandbox.token("nav");
    }

    /** Remembers words that no log and no audit row may hold. */
    void canary(String... words) {
        canaries.addAll(Set.of(words));
    }

    Set<String> canaries() {
        return Set.copyOf(canaries);
    }

    /** Everything that was printed or logged since the start. */
    String printed() {
        return output.text();
    }

    /** Waits until no message of any test is on its way, so that nothing changes any more by itself. */
    void quiet() {
        await().atMost(PATIENCE)
                .until(() -> jdbc().queryForObject(
                                        "select count(*) from outbox where state in ('PENDING', 'SENDING')",
                                        Integer.class)
                        == 0);
    }

    /** The number of rows of every table but those of the audit. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : jdbc().queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_name not like 'audit%' and table_name <> 'flyway_schema_history' order by 1",
                        String.class)) {
            rows.put(table, jdbc().queryForObject("select count(*) from " + table, Long.class));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
        output.close();
        atEnd.close();
    }
}
