package no.rodtrad.adapter.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import no.rodtrad.adapter.configuration.RequiredSettings.MissingSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The application starts far enough to read its environment, and holds nothing else. */
class RequiredSettingsTest {

    private static final String ISSUER = "rodtrad.access.issuers[0].";

    /** An application of no parts. */
    static class Nothing {}

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThatThrownBy(() -> start(Map.of())).isInstanceOfSatisfying(MissingSettings.class, missing -> {
            assertThat(missing.getMessage()).contains(complete().keySet());
            assertThat(missing.getMessage()).contains("OPERATING.md", "sandbox");
        });
    }

    @Test
    void namesOnlyWhatIsMissing() {
        for (String one : complete().keySet()) {
            for (String value : new String[] {null, "", "  "}) {
                Map<String, Object> settings = complete();
                settings.put(one, value);
                settings.values().removeIf(v -> v == null);
                assertThatThrownBy(() -> start(settings)).isInstanceOfSatisfying(MissingSettings.class, missing -> {
                    assertThat(missing.getMessage()).contains("  " + one + "  (");
                    assertThat(missing.getMessage().lines().filter(line -> line.startsWith("  ")))
                            .hasSize(1);
                });
            }
        }
    }

    @Test
    void startsWhenAllIsThere() {
        try (ConfigurableApplicationContext started = start(complete())) {
            assertThat(started.isRunning()).isTrue();
        }
    }

    /** As containers give them: OPERATING.md names both forms. */
    @Test
    void readsThemFromEnvironmentVariables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        complete()
                .forEach((name, value) -> variables.put(
                        name.replace("[", "_")
                                .replace("]", "")
                                .replace("-", "")
                                .replace('.', '_')
                                .toUpperCase(java.util.Locale.ROOT),
                        value));
        assertThat(variables).containsKeys("RODTRAD_ACCESS_ISSUERS_0_JWKSETURI", "SPRING_DATASOURCE_URL");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        try (ConfigurableApplicationContext started = start(environment)) {
            assertThat(started.isRunning()).isTrue();
        }
    }

    @Test
    void doesNotShowWhatIsThere() {
        Map<String, Object> settings = complete();
        settings.put("rodtrad.delivery.key-store-password", "very-secret");
        settings.remove("spring.datasource.url");
        assertThatThrownBy(() -> start(settings)).hasMessageNotContaining("very-secret");
    }

    private static Map<String, Object> complete() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", "jdbc:postgresql://localhost/rodtrad");
        settings.put("rodtrad.access.audience", "https://rodtrad");
        settings.put(ISSUER + "issuer", "https://issuer");
        settings.put(ISSUER + "jwk-set-uri", "https://issuer/jwks");
        settings.put("rodtrad.signature.trusted-roots", "roots.pem");
        settings.put("rodtrad.delivery.receiver-url", "https://nav");
        settings.put("rodtrad.delivery.key-store", "key.p12");
        settings.put("rodtrad.delivery.key-store-password", "password");
        return settings;
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings of the test", settings));
        return start(environment);
    }

    private static ConfigurableApplicationContext start(StandardEnvironment environment) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setEnvironment(environment);
        return application.run();
    }
}
