package no.rodtrad.adapter.access;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may issue tokens, and what their scopes make of a caller.
 *
 * @param audience the {@code aud} that every token must name
 * @param issuers one row per issuer
 */
@ConfigurationProperties("rodtrad.access")
public record AccessProperties(
        String audience, @DefaultValue List<Issuer> issuers) {

    /**
     * One issuer.
     *
     * @param name how it is called in the audit
     * @param issuer the {@code iss} of its tokens
     * @param jwkSetUri where its keys are
     * @param roles scope to role
     * @param requiredClaims claims that every token must carry with these values, such as the level of a login
     * @param herIdClaim the claim that carries HER-ids, where this issuer's tokens have one; may be null
     */
    public record Issuer(
            String name,
            String issuer,
            String jwkSetUri,
            @DefaultValue Map<String, String> roles,
            @DefaultValue Map<String, String> requiredClaims,
            String herIdClaim) {}
}
