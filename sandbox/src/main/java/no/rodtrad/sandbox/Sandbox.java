package no.rodtrad.sandbox;

import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.adapter.RodtradApplication;
import no.rodtrad.sandbox.database.KeptDatabase;
import no.rodtrad.sandbox.issuers.Cast;
import no.rodtrad.sandbox.issuers.TestIssuers;
import no.rodtrad.sandbox.issuers.TestRole;
import no.rodtrad.sandbox.issuers.TokenOrder;
import no.rodtrad.sandbox.nav.NavInbox;
import no.rodtrad.sandbox.pki.TestPki;
import no.rodtrad.sandbox.story.Story;
import no.rodtrad.sandbox.story.StoryEpikrise;
import no.rodtrad.sandbox.story.StoryOutcome;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A running sandbox: certificates, database, test issuers, the adapter itself, and the stand-in for NAV. Closing it ends
 * all of them and leaves the data folder, from which the next start goes on.
 */
public final class Sandbox implements AutoCloseable {

    private static final int STEPS = 4;

    private final SandboxSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::end, "sandbox-exit");
    private TestIssuers issuers;
    private ConfigurableApplicationContext context;
    private String baseUrl;
    private StoryOutcome story;

    private Sandbox(SandboxSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything, in the order in which it is needed, and plays the story if that is asked for. A story that fails
     * is told of and leaves the sandbox running.
     *
     * @throws Exception if a part does not start; what had started is ended
     */
    public static Sandbox start(SandboxSettings settings) throws Exception {
        // What starts before Spring would otherwise log everything, down to debug.
        LoggingSystem.get(Sandbox.class.getClassLoader()).beforeInitialize();
        Sandbox sandbox = new Sandbox(settings);
        Runtime.getRuntime().addShutdownHook(sandbox.atExit);
        try {
            sandbox.startParts();
            return sandbox;
        } catch (Exception e) {
            sandbox.close();
            throw e;
        }
    }

    private void startParts() throws Exception {
        Progress progress = new Progress(settings.out(), "Start", STEPS);
        StoryEpikrise epikrise = StoryEpikrise.load();
        TestPki pki = progress.step("test certificates", () -> {
            TestPki opened = TestPki.open(settings.data().resolve("pki"), settings.clock());
            opened.ofOrganisation(Cast.OPERATOR);
            opened.ofOrganisation(Cast.NAV.organisation());
            return opened;
        });
        KeptDatabase database = progress.step(
                "PostgreSQL", () -> opened(KeptDatabase.start(settings.data().resolve("postgres"))));
        issuers = progress.step(
                "test issuers (HelseID, Maskinporten, ID-porten)",
                () -> opened(TestIssuers.start(settings.issuerPort(), epikrise.cast())));
        NavInbox inbox =
                new NavInbox(pki.roots(), settings.clock(), settings.data().resolve("nav"));
        int port = settings.httpPort() == 0 ? freePort() : settings.httpPort();
        baseUrl = "http://localhost:" + port;
        AdapterProperties properties = new AdapterProperties(settings, port, pki, database, issuers);
        context = progress.step("the adapter", () -> opened(runAdapter(properties.asArguments(), pki, inbox)));
        if (settings.story()) {
            story = new Story(baseUrl, this::token, epikrise, settings.out(), settings.clock()).play();
        }
    }

    private ConfigurableApplicationContext runAdapter(String[] arguments, TestPki pki, NavInbox inbox) {
        return new SpringApplicationBuilder(RodtradApplication.class, SandboxConfiguration.class)
                .profiles("sandbox")
                .bannerMode(Banner.Mode.OFF)
                // The database has to outlive it, so that this class ends them in order.
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(TestPki.class, () -> pki);
                    // Closed here after Spring, not by Spring.
                    beans.registerBean(
                            TestIssuers.class, () -> issuers, definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(NavInbox.class, () -> inbox);
                })
                .run(arguments);
    }

    /** Where the adapter answers, without a trailing slash. */
    public String baseUrl() {
        return baseUrl;
    }

    /**
     * A token for a role, valid for an hour.
     *
     * @param role as in {@link TestRole#code()}
     * @param parameters {@code org}, {@code her}, {@code hpr}, {@code pid}, {@code minutes}; any of them may be missing
     */
    public String token(String role, Map<String, String> parameters) {
        TestRole known = TestRole.of(role).orElseThrow(() -> new IllegalArgumentException("no such role: " + role));
        return issuers.token(TokenOrder.of(known, parameters));
    }

    /** A token for a role as the cast of the story has it. */
    public String token(String role) {
        return token(role, Map.of());
    }

    /** Where a test issuer is, by its name: {@code helseid}, {@code maskinporten}, {@code idporten}. */
    public String issuer(String name) {
        return issuers.issuer(name);
    }

    public ConfigurableApplicationContext applicationContext() {
        return context;
    }

    /** How the story went; empty if it was not played. */
    public Optional<StoryOutcome> story() {
        return Optional.ofNullable(story);
    }

    /** Ends Spring, the issuers and the database, in this order. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what called.
            return;
        }
    }

    private synchronized void end() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                settings.out().println("A part of the sandbox could not be ended: " + e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        running.push(part);
        return part;
    }

    /** Chosen beforehand, because the adapter must be told where the stand-in for NAV will be. */
    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
