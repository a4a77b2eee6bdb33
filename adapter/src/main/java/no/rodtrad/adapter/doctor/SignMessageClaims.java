package no.rodtrad.adapter.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a verified token has to say to stand for the signature of a message, by the names that HelseID gives its claims. */
record SignMessageClaims(DoctorTokenProperties wanted) {

    private static final String HELSEID = "helseid://claims/";
    private static final String PERSON = HELSEID + "identity/pid";
    private static final String LEVEL = HELSEID + "identity/security_level";
    private static final String HIGH = "4";

    /** A message is made and then signed by logging in, or the other way round, on clocks that differ. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    /**
     * Whether a token is for this message.
     *
     * @param generated when the message was made: the login came before, and the token was not out of date
     */
    boolean hold(Jwt token, Instant generated) {
        return wanted.issuer().equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(wanted.audience())
                && scopes(token).contains(wanted.scope())
                && HIGH.equals(token.getClaimAsString(LEVEL))
                && text(token, PERSON).filter(pid -> pid.matches("\\d{11}")).isPresent()
                && before(token.getIssuedAt(), generated)
                && before(authenticated(token), generated)
                && before(generated, token.getExpiresAt());
    }

    SigningDoctor doctor(Jwt token) {
        return new SigningDoctor(text(token, PERSON).orElseThrow(), text(token, HELSEID + "hpr/hpr_number"));
    }

    private static boolean before(Instant earlier, Instant later) {
        return earlier != null && later != null && !earlier.minus(LEEWAY).isAfter(later);
    }

    private static Instant authenticated(Jwt token) {
        return token.getClaim("auth_time") instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : null;
    }

    private static List<String> scopes(Jwt token) {
        Object scope = token.getClaim("scope");
        if (scope instanceof String words) {
            return Arrays.asList(words.split(" "));
        }
        return scope instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<String> text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String value ? Optional.of(value) : Optional.empty();
    }
}
