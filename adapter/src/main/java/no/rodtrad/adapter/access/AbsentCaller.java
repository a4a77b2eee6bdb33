package no.rodtrad.adapter.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * A caller on whose behalf something is done when the call is over: a role and the organisations that its token named. A
 * person who was logged in is no part of it.
 */
public record AbsentCaller(Role role, String issuer, List<OrganisationNumber> organisations) {

    public static AbsentCaller of(CallerIdentity caller) {
        return new AbsentCaller(caller.role(), caller.issuer(), caller.organisations());
    }

    /** As it was written down by {@link #storedOrganisations} and the names of role and issuer. */
    public static AbsentCaller stored(String role, String issuer, String[] organisations) {
        return new AbsentCaller(
                Role.valueOf(role),
                issuer,
                Arrays.stream(organisations).map(AbsentCaller::number).toList());
    }

    public String[] storedOrganisations() {
        return organisations.stream().map(OrganisationNumber::toString).toArray(String[]::new);
    }

    public CallerIdentity identity() {
        return new CallerIdentity(role, issuer, organisations, Optional.empty(), Optional.empty());
    }

    public String auditName() {
        return identity().auditName();
    }

    private static OrganisationNumber number(String stored) {
        String[] parts = stored.split(":", 2);
        return new OrganisationNumber(IdentifierSystem.ofKithType(parts[0]).orElseThrow(), parts[1]);
    }
}
