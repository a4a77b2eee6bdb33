package no.rodtrad.conformance.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.conformance.json.Json;

/** Issues and checks tokens; the signature is a keyed hash, which is all that a fake needs. */
record FakeTokens(Set<Fault> faults) {

    /** Who calls: the role, and the organisation or person that it is for. */
    record Caller(String role, String key) {}

    String issue(String role, String key) {
        String body = encode("{\"alg\":\"HS256\"}") + "."
                + encode(Json.object().put("role", role).put("key", key).toString());
        return body + "." + sign(body);
    }

    Optional<Caller> caller(String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(7).split("\\.", -1);
        JsonNode header = parts.length == 3 ? decode(parts[0]) : Json.read("");
        if (!header.isObject()) {
            return faults.contains(Fault.GARBAGE_TOKEN_TAKEN)
                    ? Optional.of(new Caller("institution", "garbage"))
                    : Optional.empty();
        }
        boolean signed = sign(parts[0] + "." + parts[1]).equals(parts[2]);
        boolean unsigned = "none".equals(header.path("alg").asText());
        boolean trusted = unsigned
                ? faults.contains(Fault.UNSIGNED_TOKEN_TAKEN)
                : signed || faults.contains(Fault.TOKEN_SIGNATURE_UNCHECKED);
        JsonNode claims = decode(parts[1]);
        return trusted
                ? Optional.of(new Caller(
                        claims.path("role").asText(), claims.path("key").asText()))
                : Optional.empty();
    }

    private static String sign(String body) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(("secret" + body).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static JsonNode decode(String part) {
        try {
            return Json.read(new String(Base64.getUrlDecoder().decode(part), UTF_8));
        } catch (IllegalArgumentException e) {
            return Json.read("");
        }
    }
}
