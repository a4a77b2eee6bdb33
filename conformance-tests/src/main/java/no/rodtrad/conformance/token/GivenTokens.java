package no.rodtrad.conformance.token;

import java.util.Map;
import no.rodtrad.conformance.http.Http;
import no.rodtrad.conformance.run.Step;

/**
 * Tokens that the tester brought. A token for a person cannot be brought, since each run makes up its person.
 *
 * @param tokens by caller
 */
public record GivenTokens(Map<Caller, String> tokens) implements TokenSource {

    @Override
    public Step<String> token(Caller caller, Map<String, String> attributes, Http http) {
        String token = tokens.get(caller);
        return token == null ? Step.blocked("no token was given for " + caller) : Step.done(token);
    }
}
