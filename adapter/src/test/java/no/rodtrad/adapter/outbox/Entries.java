package no.rodtrad.adapter.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Outgoing messages of nobody in particular. */
final class Entries {

    private Entries() {}

    static OutboxEntry of(String document, Instant created) {
        UUID id = UUID.randomUUID();
        return new OutboxEntry(
                id,
                UUID.randomUUID(),
                document,
                "HER:80000123",
                "message-" + id,
                OutboxEntry.Kind.RELEASED_TEXT,
                "out-" + id,
                List.of("Encounter/1/_history/1", "CarePlan/2/_history/3"),
                List.of(new OutboxEntry.Released("plan", "Plan", "Tekst med «tegn», \"anførsel\" og\nlinjer")),
                "communication-" + id,
                "statutory",
                OutboxState.PENDING,
                0,
                null,
                null,
                created);
    }
}
