package no.rodtrad.adapter.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.outbox.OutboxState;
import no.rodtrad.adapter.testing.MovedClock;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** How a failed hand-over ends. */
class SettlementTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Outbox.Claim CLAIM = new Outbox.Claim(ID, "node/claim");
    private static final NavReceiver.Outcome FAILED = new NavReceiver.Outcome.Unsettled("receiver-away");

    private final Clock clock = new MovedClock();
    private final Outbox outbox = mock(Outbox.class);
    private final Mirror mirror = mock(Mirror.class);
    private final AuditChain audit = mock(AuditChain.class);
    private final Settlement settlement = new Settlement(outbox, mirror, audit, properties(), clock);

    @Test
    void aLostClaimIsNotSettledAsFailed() {
        when(outbox.lockClaimed(CLAIM)).thenReturn(Optional.empty());
        settlement.settle(CLAIM, FAILED);
        settlement.unbuildable(CLAIM);
        verify(outbox, never()).retryAt(any(), any(), anyString());
        verify(outbox, never()).close(any(), any(), any(), any());
        verify(outbox, never()).countAttempt(any());
        verifyNoInteractions(audit, mirror);
    }

    @Test
    void aFailureIsTriedAgainAfterItsPauseAndUpToAFifthMore() {
        when(outbox.lockClaimed(CLAIM)).thenReturn(Optional.of(entry(2)));
        settlement.settle(CLAIM, FAILED);
        ArgumentCaptor<Instant> next = ArgumentCaptor.forClass(Instant.class);
        verify(outbox).retryAt(eq(ID), next.capture(), eq("receiver-away"));
        assertThat(Duration.between(clock.instant(), next.getValue()))
                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12));
        verify(outbox, never()).close(any(), any(), any(), any());
    }

    @Test
    void theLastFailureParks() {
        when(outbox.lockClaimed(CLAIM)).thenReturn(Optional.of(entry(3)));
        settlement.settle(CLAIM, FAILED);
        verify(outbox).close(ID, OutboxState.PARKED, null, "receiver-away");
        verify(outbox, never()).retryAt(any(), any(), anyString());
    }

    private static OutboxEntry entry(int attempts) {
        return new OutboxEntry(
                ID,
                UUID.randomUUID(),
                "document",
                "HER:80000123",
                "message",
                OutboxEntry.Kind.CODED,
                "out",
                List.of(),
                List.of(),
                "communication",
                "statutory",
                OutboxState.SENDING,
                attempts,
                new byte[0],
                "[plan]",
                Instant.EPOCH);
    }

    private static DeliveryProperties properties() {
        return new DeliveryProperties(
                "http://localhost/nav",
                null,
                "password",
                3,
                Duration.ofSeconds(5),
                Duration.ofHours(1),
                Duration.ofSeconds(60),
                Duration.ofSeconds(20),
                Duration.ofSeconds(1),
                4);
    }
}
