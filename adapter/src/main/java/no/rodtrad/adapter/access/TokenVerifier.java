package no.rodtrad.adapter.access;

import com.nimbusds.jwt.JWTParser;
import java.nio.ByteBuffer;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Verifies bearer tokens of the configured issuers: signature by the issuer's published keys (RS and ES algorithms only),
 * issuer, audience, and times with 30 seconds of leeway. What was verified is remembered for a minute, see {@link KnownTokens}.
 */
@Component
class TokenVerifier implements AuthenticationManager {

    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private final Map<String, Issuer> issuers = new HashMap<>();
    private final KnownTokens known;

    TokenVerifier(AccessProperties properties, Clock clock) {
        known = new KnownTokens(clock);
        for (AccessProperties.Issuer issuer : properties.issuers()) {
            issuers.put(
                    issuer.issuer(),
                    new Issuer(decoder(issuer, properties.audience(), clock), new TokenReader(issuer)));
        }
    }

    @Override
    public Authentication authenticate(Authentication authentication) throws AuthenticationException {
        String token = ((BearerTokenAuthenticationToken) authentication).getToken();
        ByteBuffer hash = KnownTokens.hash(token);
        return known.find(hash).map(CallerAuthentication::new).orElseGet(() -> verified(token, hash));
    }

    private CallerAuthentication verified(String token, ByteBuffer hash) {
        Issuer issuer = issuers.get(claimedIssuer(token));
        if (issuer == null) {
            throw new TokenRefused(ErrorCode.TOKEN_REFUSED);
        }
        try {
            Jwt decoded = issuer.decoder.decode(token);
            CallerIdentity caller =
                    issuer.reader.read(decoded).orElseThrow(() -> new TokenRefused(ErrorCode.ROLE_NOT_ALLOWED));
            known.verified(hash, caller, decoded.getExpiresAt());
            return new CallerAuthentication(caller);
        } catch (JwtException e) {
            // The cause says what was wrong and quotes the token; neither belongs in a log or an answer.
            throw new TokenRefused(ErrorCode.TOKEN_REFUSED);
        }
    }

    /** Only chooses whose keys to ask for; the decoder then checks the claim again against the verified token. */
    private static String claimedIssuer(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getIssuer();
        } catch (ParseException e) {
            throw new TokenRefused(ErrorCode.TOKEN_REFUSED);
        }
    }

    private static JwtDecoder decoder(AccessProperties.Issuer issuer, String audience, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(issuer.jwkSetUri())
                .jwsAlgorithms(algorithms -> algorithms.addAll(TokenAlgorithms.ALLOWED))
                .build();
        JwtTimestampValidator times = new JwtTimestampValidator(LEEWAY);
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(issuer.issuer()),
                new JwtClaimValidator<java.util.Collection<String>>(
                        JwtClaimNames.AUD, aud -> aud != null && aud.contains(audience)),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null)));
        return decoder;
    }

    private record Issuer(JwtDecoder decoder, TokenReader reader) {}

    /** A token that is refused, with its registered code. */
    static final class TokenRefused extends AuthenticationException {
        private static final long serialVersionUID = 1L;
        private final ErrorCode code;

        TokenRefused(ErrorCode code) {
            super(code.id());
            this.code = code;
        }

        ErrorCode code() {
            return code;
        }
    }
}
