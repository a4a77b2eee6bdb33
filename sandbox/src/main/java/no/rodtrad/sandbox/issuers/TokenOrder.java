package no.rodtrad.sandbox.issuers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a token shall say; null leaves it to the cast of the sandbox.
 *
 * @param role whose token
 * @param org organisation number of the caller
 * @param her HER-ids of the caller, separated by commas; empty for none
 * @param hpr HPR number of the professional
 * @param pid birth number of who has logged in
 * @param minutes how long it is valid; below zero makes an expired one
 */
public record TokenOrder(TestRole role, String org, String her, String hpr, String pid, int minutes) {

    /** An hour, which is the longest that the real issuers give. */
    public static final int STANDARD_MINUTES = 60;

    public static TokenOrder of(TestRole role) {
        return of(role, Map.of());
    }

    /** By the names that the parameters of the token door have. */
    public static TokenOrder of(TestRole role, Map<String, String> parameters) {
        return new TokenOrder(
                role,
                parameters.get("org"),
                parameters.get("her"),
                parameters.get("hpr"),
                parameters.get("pid"),
                parameters.containsKey("minutes") ? Integer.parseInt(parameters.get("minutes")) : STANDARD_MINUTES);
    }

    List<String> herIds(List<String> otherwise) {
        if (her == null) {
            return otherwise;
        }
        return Arrays.stream(her.split(","))
                .map(String::trim)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
