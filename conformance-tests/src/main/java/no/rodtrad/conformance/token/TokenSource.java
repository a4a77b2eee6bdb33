package no.rodtrad.conformance.token;

import java.util.Map;
import no.rodtrad.conformance.http.Http;
import no.rodtrad.conformance.run.Step;

/** Where the access tokens of a run come from. */
public interface TokenSource {

    /**
     * A token for a caller.
     *
     * @param caller who calls
     * @param attributes on whose behalf: {@code org} (organisation number) or {@code pid} (person number)
     * @param http where a door has to be asked for it
     * @return the token, or why there is none
     */
    Step<String> token(Caller caller, Map<String, String> attributes, Http http);
}
