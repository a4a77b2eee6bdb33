package no.rodtrad.adapter.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Callers whose token was verified a moment ago. Kept is the token's SHA-256, never the token. A token is verified again
 * after {@link #LONGEST} at the latest, so that a key which an issuer took back, and a setting of the issuer that
 * changed, hold here for no longer than that; and never is it taken unverified after its own end.
 */
final class KnownTokens {

    static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Cache<ByteBuffer, Verified> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(CallerIdentity caller, Instant until) {}

    Optional<CallerIdentity> find(ByteBuffer hash) {
        Verified verified = known.getIfPresent(hash);
        if (verified == null) {
            return Optional.empty();
        }
        if (clock.instant().isBefore(verified.until)) {
            return Optional.of(verified.caller);
        }
        known.invalidate(hash);
        return Optional.empty();
    }

    /** @param end of the token itself */
    void verified(ByteBuffer hash, CallerIdentity caller, Instant end) {
        Instant longest = clock.instant().plus(LONGEST);
        known.put(hash, new Verified(caller, end.isBefore(longest) ? end : longest));
    }

    static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
