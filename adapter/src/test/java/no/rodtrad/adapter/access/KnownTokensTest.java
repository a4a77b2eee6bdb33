package no.rodtrad.adapter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.testing.MovedClock;
import org.junit.jupiter.api.Test;

/** A token is taken without being verified for a minute at most, and never after its own end. */
class KnownTokensTest {

    private final MovedClock clock = new MovedClock();
    private final KnownTokens known = new KnownTokens(clock);
    private final ByteBuffer hash = KnownTokens.hash("a.token");
    private final CallerIdentity caller =
            new CallerIdentity(Role.GP, "issuer", List.of(), Optional.empty(), Optional.empty());

    @Test
    void isForgottenAfterAMinute() {
        known.verified(hash, caller, clock.instant().plus(Duration.ofHours(1)));
        assertThat(known.find(KnownTokens.hash("a.token"))).contains(caller);
        assertThat(known.find(KnownTokens.hash("another.token"))).isEmpty();
        clock.pass(KnownTokens.LONGEST.minusMillis(1));
        assertThat(known.find(hash)).contains(caller);
        clock.pass(Duration.ofMillis(1));
        assertThat(known.find(hash)).isEmpty();
    }

    @Test
    void isForgottenAtItsEnd() {
        known.verified(hash, caller, clock.instant().plusSeconds(5));
        clock.pass(Duration.ofSeconds(5));
        assertThat(known.find(hash)).isEmpty();
    }
}
