package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import no.rodtrad.adapter.fhir.FhirProviders;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** batch and transaction, at the address of the server itself. */
@Component
class BundleProviders implements FhirProviders {

    private final Bundles bundles;

    BundleProviders(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public List<?> providers() {
        return List.of(new BundleProvider(bundles));
    }

    /** FHIR R4, 3.1.0.11 batch/transaction. */
    static final class BundleProvider {

        private final Bundles bundles;

        private BundleProvider(Bundles bundles) {
            this.bundles = bundles;
        }

        @Transaction
        public Bundle bundle(@TransactionParam Bundle bundle, RequestDetails request) {
            return bundles.answer(bundle, request);
        }
    }
}
