package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/**
 * Puts the Bundle of a history in the place of the one that HAPI makes: that one pages by what a server remembers, while
 * here the link to the next page says itself where it begins.
 */
@Component
@Interceptor
public class HistoryAnswers {

    private static final String KEY = HistoryAnswers.class.getName();

    static IBundleProvider keep(RequestDetails request, Bundle bundle) {
        request.getUserData().put(KEY, bundle);
        return new SimpleBundleProvider();
    }

    /** The Bundle of a history that is part of another answer. */
    public static Optional<Bundle> take(RequestDetails request) {
        return Optional.ofNullable((Bundle) request.getUserData().remove(KEY));
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    boolean answer(RequestDetails request, ResponseDetails response) {
        if (request != null && request.getUserData().get(KEY) instanceof Bundle bundle) {
            response.setResponseResource(bundle);
        }
        return true;
    }
}
