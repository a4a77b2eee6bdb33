package no.rodtrad.adapter.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * On whose behalf notifications are made: a role and the organisations that its token named when it subscribed. A person
 * who was logged in is no part of it.
 */
public record Subscriber(Role role, String issuer, List<OrganisationNumber> organisations) {

    static Subscriber of(CallerIdentity caller) {
        return new Subscriber(caller.role(), caller.issuer(), caller.organisations());
    }

    static Subscriber stored(String role, String issuer, String[] organisations) {
        return new Subscriber(
                Role.valueOf(role),
                issuer,
                Arrays.stream(organisations).map(Subscriber::number).toList());
    }

    String[] storedOrganisations() {
        return organisations.stream().map(OrganisationNumber::toString).toArray(String[]::new);
    }

    CallerIdentity identity() {
        return new CallerIdentity(role, issuer, organisations, Optional.empty(), Optional.empty());
    }

    String auditName() {
        return identity().auditName();
    }

    private static OrganisationNumber number(String stored) {
        String[] parts = stored.split(":", 2);
        return new OrganisationNumber(IdentifierSystem.ofKithType(parts[0]).orElseThrow(), parts[1]);
    }
}
