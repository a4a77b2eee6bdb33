package no.rodtrad.adapter.validation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: before the validator is there, a write would wait for it. */
@Component
class ValidationHealthIndicator implements HealthIndicator {

    private final Validation validation;

    ValidationHealthIndicator(Validation validation) {
        this.validation = validation;
    }

    @Override
    public Health health() {
        return validation.isReady()
                ? Health.up().build()
                : Health.outOfService().build();
    }
}
