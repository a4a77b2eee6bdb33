package no.rodtrad.sandbox.issuers;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.rodtrad.sandbox.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /sandbox/token?role=…[&org=][&her=][&hpr=][&pid=][&minutes=]}: a token as plain text, for anybody who asks.
 * It exists in the sandbox only, and so does the class.
 */
@RestController
public class TokenDoor {

    private final TestIssuers issuers;

    public TokenDoor(TestIssuers issuers) {
        this.issuers = issuers;
    }

    @GetMapping("/sandbox/token")
    ResponseEntity<Object> token(@RequestParam Map<String, String> parameters) {
        Optional<TestRole> role = TestRole.of(parameters.getOrDefault("role", ""));
        if (role.isEmpty()) {
            String roles = Arrays.stream(TestRole.values()).map(TestRole::code).collect(Collectors.joining(", "));
            return Problems.of(
                    "Ukjent rolle. Parameteren role må være en av: " + roles + ".",
                    "Unknown role. The parameter role must be one of: " + roles + ".");
        }
        if (!parameters.getOrDefault("minutes", "1").matches("-?[0-9]{1,5}")) {
            return Problems.of("Parameteren minutes må være et tall.", "The parameter minutes must be a number.");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(issuers.token(TokenOrder.of(role.get(), parameters)));
    }
}
