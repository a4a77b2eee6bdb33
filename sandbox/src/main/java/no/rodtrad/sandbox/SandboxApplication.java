package no.rodtrad.sandbox;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts the sandbox and leaves it running. Settings, as arguments ({@code --name=value}), system properties or environment
 * variables: {@code server.port} (8080), {@code rodtrad.sandbox.issuer-port} (8090), {@code rodtrad.sandbox.data}
 * ({@code data}), {@code rodtrad.sandbox.story} (true). Further arguments go to the adapter.
 */
public final class SandboxApplication {

    private SandboxApplication() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        try {
            Sandbox sandbox = Sandbox.start(settings(args));
            new Summary(sandbox, System.out).print((System.nanoTime() - start) / 1e9);
        } catch (Exception e) {
            System.err.println("The sandbox did not start.");
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                System.err.println("  because: " + cause);
            }
            System.exit(1);
        }
    }

    static SandboxSettings settings(String[] args) {
        SimpleCommandLinePropertySource arguments = new SimpleCommandLinePropertySource(args);
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(arguments);
        Map<String, String> extra = new LinkedHashMap<>();
        for (String name : arguments.getPropertyNames()) {
            if (!name.startsWith("rodtrad.sandbox.") && !name.equals("server.port")) {
                extra.put(name, arguments.getProperty(name));
            }
        }
        return SandboxSettings.standard(Path.of(environment.getProperty("rodtrad.sandbox.data", "data")))
                .withPorts(
                        environment.getProperty("server.port", Integer.class, SandboxSettings.HTTP_PORT),
                        environment.getProperty(
                                "rodtrad.sandbox.issuer-port", Integer.class, SandboxSettings.ISSUER_PORT))
                .withStory(environment.getProperty("rodtrad.sandbox.story", Boolean.class, true))
                .withExtra(extra);
    }
}
