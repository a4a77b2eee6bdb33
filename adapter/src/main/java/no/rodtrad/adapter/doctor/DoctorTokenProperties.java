package no.rodtrad.adapter.doctor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens say who signed a message.
 *
 * @param issuer the {@code iss} of the tokens; without it none is verified, and none believed
 * @param jwkSetUri where its keys are
 * @param audience the {@code aud} that a token must name
 * @param scope that it must have
 */
@ConfigurationProperties("rodtrad.doctor-token")
public record DoctorTokenProperties(
        String issuer,
        String jwkSetUri,
        @DefaultValue("nav:sign-message") String audience,
        @DefaultValue("nav:sign-message/msghead") String scope) {

    boolean configured() {
        return issuer != null && !issuer.isBlank();
    }
}
