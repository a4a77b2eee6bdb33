package no.rodtrad.adapter.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start without what cannot have a default, and says everything that is missing at once. A server that came up
 * half-configured would take messages that it cannot verify or pass on.
 */
public class RequiredSettings implements EnvironmentPostProcessor {

    private static final Map<String, String> REQUIRED = new java.util.LinkedHashMap<>();

    static {
        REQUIRED.put("spring.datasource.url", "the PostgreSQL database");
        REQUIRED.put("rodtrad.access.audience", "the audience that access tokens must name");
        REQUIRED.put("rodtrad.access.issuers[0].issuer", "at least one token issuer");
        REQUIRED.put("rodtrad.access.issuers[0].jwk-set-uri", "where that issuer's keys are");
        REQUIRED.put("rodtrad.signature.trusted-roots", "PEM file with the roots of message signatures");
        REQUIRED.put("rodtrad.delivery.receiver-url", "where NAV takes messages");
        REQUIRED.put("rodtrad.delivery.key-store", "PKCS#12 file with the signing key");
        REQUIRED.put("rodtrad.delivery.key-store-password", "the password of that file");
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> missing = new ArrayList<>();
        REQUIRED.forEach((name, meaning) -> {
            String value = environment.getProperty(name);
            if (value == null || value.isBlank()) {
                missing.add("  " + name + "  (" + meaning + ")");
            }
        });
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    /** Names every setting that is missing. */
    public static final class MissingSettings extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        MissingSettings(List<String> missing) {
            super("Rødtråd does not start, since these settings are missing:\n" + String.join("\n", missing)
                    + "\nOPERATING.md describes each of them. To try the adapter, run the sandbox instead.");
        }
    }
}
