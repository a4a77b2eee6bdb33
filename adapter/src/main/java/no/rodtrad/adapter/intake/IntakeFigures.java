package no.rodtrad.adapter.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts what comes in, by kind and outcome, and what no rule read. */
@Component
public class IntakeFigures {

    private final MeterRegistry registry;

    IntakeFigures(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A message of which it is known what it is. */
    public void received(String kind, String outcome) {
        received(Optional.of(kind), outcome);
    }

    /** @param outcome {@code ok}, or the id of an error code */
    void received(Optional<String> kind, String outcome) {
        registry.counter("rodtrad.messages", "kind", kind.orElse("unknown"), "outcome", outcome)
                .increment();
    }

    void unmapped(String kind, int nodes) {
        registry.counter("rodtrad.unmapped", "kind", kind).increment(nodes);
    }
}
