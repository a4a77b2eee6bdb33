package no.rodtrad.adapter.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.adapter.outbox.Outbox;
import no.rodtrad.adapter.outbox.OutboxEntry;
import no.rodtrad.adapter.outbox.Outgoing;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.mappings.extract.TakenBackNotice;
import no.rodtrad.mappings.kith.shape.KithTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells NAV that what it was sent of a cancelled document no longer holds. Like every disclosure it is decided again when
 * it is sent. Nothing is told where nothing was handed over, and nothing twice.
 */
@Component
public class TakingBack {

    private final Outbox outbox;
    private final Outgoing outgoing;

    TakingBack(Outbox outbox, Outgoing outgoing) {
        this.outbox = outbox;
        this.outgoing = outgoing;
    }

    /** @param source the cancellation; what waits of the document has been withdrawn already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofDocument(Source source) {
        Instant last = outbox.lastTakenBack(source.document()).orElse(Instant.MIN);
        List<OutboxEntry> told = outbox.handedOver(source.document()).stream()
                .filter(entry -> entry.kind() != OutboxEntry.Kind.TAKEN_BACK)
                .filter(entry -> entry.created().isAfter(last))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        List<LocalDate> days = told.stream()
                .map(entry -> entry.created().atZone(KithTime.ZONE).toLocalDate())
                .distinct()
                .toList();
        outgoing.queueTakenBack(
                source,
                new OutboxEntry.Released("", TakenBackNotice.HEADING, TakenBackNotice.text(told.size(), days)),
                told.get(told.size() - 1));
    }
}
