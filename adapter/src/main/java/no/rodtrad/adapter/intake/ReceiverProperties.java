package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.profiles.IdentifierSystem;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom this installation answers for.
 *
 * @param receivers the organisations; empty for all that there are
 */
@ConfigurationProperties("rodtrad")
public record ReceiverProperties(@DefaultValue List<Receiver> receivers) {

    /**
     * An organisation that messages may be addressed to.
     *
     * @param organisationNumber nine digits; may be null where a HER-id is given
     * @param herIds of the organisation
     * @param departments ids of its departments, of any kind; empty for any department
     * @param professionals ids of its health personnel, of any kind; empty for anybody
     */
    public record Receiver(
            String organisationNumber,
            @DefaultValue Set<String> herIds,
            @DefaultValue Set<String> departments,
            @DefaultValue Set<String> professionals) {

        /** Whether a message to a party is a message to this organisation. */
        boolean is(Party party) {
            return isAnyOf(party.organisationIdents());
        }

        /** Whether any of these is an identifier of this organisation. */
        public boolean isAnyOf(List<Ident> idents) {
            return idents.stream()
                    .anyMatch(ident -> ident.same(IdentifierSystem.ENH, organisationNumber)
                            || herIds.stream().anyMatch(her -> ident.same(IdentifierSystem.HER, her)));
        }

        /** Whether the organisation has the department and the person that a party names. */
        boolean has(Party party) {
            return (departments.isEmpty() || party.departments().stream().allMatch(unit -> known(unit, departments)))
                    && (professionals.isEmpty()
                            || party.persons().stream().allMatch(unit -> known(unit, professionals)));
        }

        private static boolean known(Party.Unit unit, Set<String> ids) {
            return unit.idents().stream().map(Ident::id).anyMatch(ids::contains);
        }
    }
}
