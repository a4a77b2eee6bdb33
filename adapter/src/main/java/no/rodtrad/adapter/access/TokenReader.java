package no.rodtrad.adapter.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.profiles.IdentifierSystem;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads a verified token of one issuer into a {@link CallerIdentity}. Claims as HelseID, Maskinporten and ID-porten write
 * them; the one place that knows their names.
 */
final class TokenReader {

    private static final String HELSEID = "helseid://claims/";
    private static final String ORGANISATION_PREFIX = "0192:";

    private final AccessProperties.Issuer issuer;

    TokenReader(AccessProperties.Issuer issuer) {
        this.issuer = issuer;
    }

    /** Empty where a required claim is missing, or where the token's scopes give no role here, or different ones. */
    Optional<CallerIdentity> read(Jwt token) {
        List<Role> roles = scopes(token).stream()
                .map(issuer.roles()::get)
                .filter(code -> code != null)
                .distinct()
                .flatMap(code -> Role.ofCode(code).stream())
                .toList();
        boolean sufficient = issuer.requiredClaims().entrySet().stream()
                .allMatch(required -> required.getValue().equals(token.getClaim(required.getKey())));
        if (!sufficient || roles.size() != 1) {
            return Optional.empty();
        }
        Optional<String> person = text(token, "pid").or(() -> text(token, HELSEID + "identity/pid"));
        if (roles.get(0) == Role.PERSON && person.isEmpty()) {
            return Optional.empty();
        }
        // ID-porten names a consumer as well: whoever runs the page that the person has logged in to, not the caller.
        List<OrganisationNumber> organisations = roles.get(0) == Role.PERSON ? List.of() : organisations(token);
        return Optional.of(new CallerIdentity(
                roles.get(0), issuer.name(), organisations, person, text(token, HELSEID + "hpr/hpr_number")));
    }

    private List<String> scopes(Jwt token) {
        Object scope = token.getClaim("scope");
        if (scope instanceof String words) {
            return Arrays.asList(words.split(" "));
        }
        return scope instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<OrganisationNumber> organisations(Jwt token) {
        List<OrganisationNumber> numbers = new ArrayList<>();
        consumer(token).ifPresent(n -> numbers.add(new OrganisationNumber(IdentifierSystem.ENH, n)));
        for (String claim : List.of("orgnr_parent", "orgnr_child")) {
            text(token, HELSEID + "client/claims/" + claim)
                    .ifPresent(n -> numbers.add(new OrganisationNumber(IdentifierSystem.ENH, n)));
        }
        if (issuer.herIdClaim() != null && token.getClaim(issuer.herIdClaim()) instanceof Collection<?> herIds) {
            herIds.forEach(her -> numbers.add(new OrganisationNumber(IdentifierSystem.HER, String.valueOf(her))));
        }
        return numbers.stream().distinct().toList();
    }

    /** Maskinporten: {@code consumer {authority: iso6523-actorid-upis, ID: 0192:<organisation number>}}. */
    private Optional<String> consumer(Jwt token) {
        return token.getClaim("consumer") instanceof Map<?, ?> consumer
                        && consumer.get("ID") instanceof String id
                        && id.startsWith(ORGANISATION_PREFIX)
                ? Optional.of(id.substring(ORGANISATION_PREFIX.length()))
                : Optional.empty();
    }

    private static Optional<String> text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String value && !value.isBlank()
                ? Optional.of(value)
                : Optional.empty();
    }
}
