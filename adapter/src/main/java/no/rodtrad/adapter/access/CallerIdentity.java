package no.rodtrad.adapter.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.profiles.IdentifierSystem;

/**
 * Who is calling, as the rest of the code sees it: nothing else of a token gets past this record.
 *
 * @param role what the token's scope makes of the caller
 * @param issuer the configured name of the issuer
 * @param organisations the numbers that the caller's organisation is known by (ENH, HER), first the one it is named by
 * @param personNumber of the person who is logged in, where there is one
 * @param hprNumber of the clinician who is logged in, where there is one
 */
public record CallerIdentity(
        Role role,
        String issuer,
        List<OrganisationNumber> organisations,
        Optional<String> personNumber,
        Optional<String> hprNumber) {

    /** A number in one of the two systems that organisations are called by. */
    public record OrganisationNumber(IdentifierSystem system, String value) {
        @Override
        public String toString() {
            return system.kithType() + ":" + value;
        }
    }

    /** Whether an identifier as FHIR writes it is one of the caller's own organisation numbers. */
    public boolean owns(String system, String value) {
        return organisations.stream()
                .anyMatch(
                        own -> own.system().uri().equals(system) && own.value().equals(value));
    }

    /** Whether an identifier of a message is one of the caller's own. */
    public boolean owns(Ident ident) {
        return organisations.stream().anyMatch(own -> ident.same(own.system(), own.value()));
    }

    /**
     * The identifiers of a sender that are proved to be the caller's; empty if the sender is somebody else. An
     * organisation with a foreign organisation number is somebody else, whatever its departments say.
     */
    public List<Ident> provedOf(Party sender) {
        return isForeign(sender.idents())
                ? List.of()
                : sender.organisationIdents().stream().filter(this::owns).toList();
    }

    /** Those of the identifiers of one organisation that are the caller's own; none where it is another. */
    public List<Ident> provedAmong(List<Ident> idents) {
        return isForeign(idents)
                ? List.of()
                : idents.stream().filter(this::owns).toList();
    }

    private boolean isForeign(List<Ident> idents) {
        return idents.stream()
                .anyMatch(ident ->
                        ident.system().filter(IdentifierSystem.ENH::equals).isPresent()
                                && hasOrganisationNumber()
                                && !owns(ident));
    }

    /** The keys that messages and parties are stored under, such as {@code HER:12345}. */
    public Set<String> keys() {
        return Set.copyOf(
                organisations.stream().map(OrganisationNumber::toString).toList());
    }

    /** How the caller stands in the audit: role, issuer and organisation; of a person only that it is one. */
    public String auditName() {
        String who = organisations.isEmpty()
                ? hprNumber.map(hpr -> "HPR:" + hpr).orElse("-")
                : organisations.get(0).toString();
        return role.code() + " " + who + " (" + issuer + ")";
    }

    private boolean hasOrganisationNumber() {
        return organisations.stream().anyMatch(own -> own.system() == IdentifierSystem.ENH);
    }
}
