package no.rodtrad.conformance.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.http.Http;
import no.rodtrad.conformance.run.Step;

/** Asks the sandbox's token door. */
public final class SandboxTokens implements TokenSource {

    @Override
    public Step<String> token(Caller caller, Map<String, String> attributes, Http http) {
        StringBuilder path = new StringBuilder("/sandbox/token?role=").append(caller.role());
        attributes.forEach(
                (name, value) -> path.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8)));
        Answer answer = http.send(Call.get(path.toString()));
        return answer.status() == 200 && !answer.body().isBlank()
                ? Step.done(answer.body().trim())
                : Step.blocked("the token door answered " + answer.status() + " for the role " + caller.role());
    }
}
