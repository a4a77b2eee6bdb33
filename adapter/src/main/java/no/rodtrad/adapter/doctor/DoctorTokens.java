package no.rodtrad.adapter.doctor;

import static no.rodtrad.mappings.refusal.ErrorCode.DOCTOR_TOKEN_INVALID;
import static no.rodtrad.mappings.refusal.ErrorCode.DOCTOR_TOKEN_UNAVAILABLE;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.adapter.access.TokenAlgorithms;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * The tokens that stand for a doctor's signature: a message that an enterprise signed may carry the login of the person who
 * wrote it. At most one, taken out of the message whatever becomes of it.
 */
@Component
public class DoctorTokens {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final SignMessageClaims claims;
    private final NimbusJwtDecoder decoder;

    DoctorTokens(DoctorTokenProperties properties) {
        this.claims = new SignMessageClaims(properties);
        this.decoder = properties.configured() ? decoder(properties) : null;
    }

    /**
     * Takes the token out of a message and verifies it.
     *
     * @param root what the signature of the message covers
     * @return the doctor, empty where there is no token or no issuer to believe; DOCTOR_TOKEN_INVALID; or
     *     DOCTOR_TOKEN_UNAVAILABLE where the issuer's keys cannot be had, so that the message is to come again
     */
    public Result<Optional<SigningDoctor>> take(Element root) {
        List<TokenAttachment> tokens = TokenAttachment.in(root);
        tokens.forEach(TokenAttachment::remove);
        if (tokens.isEmpty() || decoder == null) {
            return Result.ok(Optional.empty());
        }
        Optional<Instant> generated = Elements.text(root, "MsgInfo/GenDate").flatMap(DoctorTokens::time);
        if (tokens.size() > 1 || generated.isEmpty()) {
            return Result.refused(DOCTOR_TOKEN_INVALID);
        }
        try {
            Jwt token = decoder.decode(tokens.get(0).token());
            return claims.hold(token, generated.get())
                    ? Result.ok(Optional.of(claims.doctor(token)))
                    : Result.refused(DOCTOR_TOKEN_INVALID);
        } catch (BadJwtException e) {
            return Result.refused(DOCTOR_TOKEN_INVALID);
        } catch (JwtException e) {
            return Result.refused(DOCTOR_TOKEN_UNAVAILABLE);
        }
    }

    /** Signature and type alone. Times are held against the message, not against now: it may have been under way for long. */
    private static NimbusJwtDecoder decoder(DoctorTokenProperties properties) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(properties.jwkSetUri())
                .jwsAlgorithms(algorithms -> algorithms.addAll(TokenAlgorithms.ALLOWED))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(
                        new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null)))
                .build();
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        decoder.setClaimSetConverter(DoctorTokens::asIssued);
        return decoder;
    }

    /** The defaults make up a time of issue where a token has none. */
    private static Map<String, Object> asIssued(Map<String, Object> claims) {
        Map<String, Object> converted =
                new HashMap<>(MappedJwtClaimSetConverter.withDefaults(Map.of()).convert(claims));
        converted.keySet().retainAll(claims.keySet());
        return converted;
    }

    /** {@code GenDate} is Norwegian time where it names no zone. */
    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            try {
                return Optional.of(LocalDateTime.parse(written).atZone(NORWAY).toInstant());
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
    }
}
