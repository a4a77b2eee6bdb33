package no.rodtrad.conformance.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.run.Step;

/** Tokens that a server has to refuse, made from a token that it accepts, so that nothing else is wrong with them. */
public final class ForgedToken {

    private ForgedToken() {}

    /** The claims of a real token, with {@code alg=none} and no signature (RFC 8725 § 3.1). */
    public static Step<String> unsigned(String real) {
        ObjectNode header = Json.object().put("alg", "none").put("typ", "JWT");
        return claims(real).map(claims -> encode(header) + "." + encode(claims) + ".");
    }

    /** Header and signature of a real token around claims with one claim more. */
    public static Step<String> altered(String real) {
        return claims(real).map(claims -> {
            String[] parts = real.split("\\.");
            return parts[0] + "." + encode(claims.put("altered", true)) + "." + parts[2];
        });
    }

    private static Step<ObjectNode> claims(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            return Step.blocked("the token is no signed JWT, so it cannot be forged from");
        }
        JsonNode claims = Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8));
        return claims instanceof ObjectNode object
                ? Step.done(object)
                : Step.blocked("the token's claims cannot be read, so it cannot be forged from");
    }

    private static String encode(JsonNode node) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(node.toString().getBytes(UTF_8));
    }
}
