package no.rodtrad.mappings.extract;

import java.util.Optional;
import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** NAV as a party of facts, known by its numbers. */
final class Nav {

    private Nav() {}

    /** Whether a party is NAV or somebody who works there. */
    static boolean is(Reference party, FactIndex index) {
        Optional<Organization> organisation = index.resolve(party, Organization.class)
                .or(() -> index.resolve(party, PractitionerRole.class)
                        .flatMap(role -> index.resolve(role.getOrganization(), Organization.class)));
        return is(party.getIdentifier())
                || organisation.stream()
                        .flatMap(found -> found.getIdentifier().stream())
                        .anyMatch(Nav::is);
    }

    static boolean is(Identifier number) {
        return IdentifierSystem.ENH.uri().equals(number.getSystem())
                        && NavNumbers.ORGANISATION.equals(number.getValue())
                || IdentifierSystem.HER.uri().equals(number.getSystem()) && NavNumbers.HER.equals(number.getValue());
    }
}
