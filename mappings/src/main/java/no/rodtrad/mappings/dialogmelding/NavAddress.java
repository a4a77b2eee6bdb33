package no.rodtrad.mappings.dialogmelding;

import java.util.List;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.NavNumbers;
import no.rodtrad.profiles.IdentifierSystem;

/** NAV as receiver of messages. */
public record NavAddress(String organisationNumber, String herId) {

    /** NAV's own organisation number and HER-id. */
    public static final NavAddress NAV = new NavAddress(NavNumbers.ORGANISATION, NavNumbers.HER);

    ExtractOrganisation organisation() {
        return new ExtractOrganisation(
                NavNumbers.NAME,
                List.of(
                        new Ident(organisationNumber, IdentifierSystem.ENH.kithType(), null),
                        new Ident(herId, IdentifierSystem.HER.kithType(), null)));
    }
}
