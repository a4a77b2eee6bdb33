package no.rodtrad.adapter.fhir.subscription;

import java.util.List;
import no.rodtrad.adapter.fhir.FhirProviders;
import no.rodtrad.adapter.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/** Puts subscriptions behind the FHIR door. */
@Component
class SubscriptionProviders implements FhirProviders {

    private final Subscriptions subscriptions;

    SubscriptionProviders(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public List<?> providers() {
        return List.of(new SubscriptionProvider(subscriptions));
    }
}
