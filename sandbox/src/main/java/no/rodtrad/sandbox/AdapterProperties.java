package no.rodtrad.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import no.rodtrad.sandbox.database.KeptDatabase;
import no.rodtrad.sandbox.issuers.Cast;
import no.rodtrad.sandbox.issuers.TestIssuers;
import no.rodtrad.sandbox.pki.TestPki;

/** What the adapter has to be told to run in the sandbox: the same properties that an operator sets in production. */
final class AdapterProperties {

    private final Map<String, String> all = new LinkedHashMap<>();

    AdapterProperties(SandboxSettings settings, int port, TestPki pki, KeptDatabase database, TestIssuers issuers) {
        all.put("server.port", Integer.toString(port));
        all.put("spring.main.log-startup-info", "false");
        all.put("logging.level.root", "warn");
        all.put("logging.level.no.rodtrad", "info");
        all.put("spring.datasource.url", database.jdbcUrl());
        all.put("spring.datasource.username", database.user());
        all.put("spring.datasource.password", database.password());
        all.put(
                "rodtrad.signature.trusted-roots",
                pki.trustedRoots().toAbsolutePath().toString());
        all.put("rodtrad.delivery.receiver-url", receiverUrl(settings, port));
        all.put(
                "rodtrad.delivery.key-store",
                pki.keyStoreOf(Cast.OPERATOR).toAbsolutePath().toString());
        all.put("rodtrad.delivery.key-store-password", TestPki.PASSWORD);
        // NAV may have notifications sent to any port of this machine.
        all.put("rodtrad.subscription.local-endpoints", "true");
        all.put("rodtrad.subscription.subscribers[0].organisation-number", Cast.NAV.organisation());
        all.put("rodtrad.subscription.subscribers[0].hosts", "localhost:*");
        all.putAll(issuers.properties());
        all.putAll(settings.extra());
    }

    private static String receiverUrl(SandboxSettings settings, int port) {
        return settings.navReceiverUrl() == null
                ? "http://localhost:" + port + "/sandbox/nav/inbox"
                : settings.navReceiverUrl();
    }

    /** As command line arguments, which win over every file. */
    String[] asArguments() {
        return all.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
    }
}
