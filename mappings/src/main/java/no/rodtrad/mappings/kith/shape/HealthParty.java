package no.rodtrad.mappings.kith.shape;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/**
 * {@code HCP} of the basis messages, {@code Organisation} of the header message.
 *
 * @param relation what it has to do with the patient (8254); nothing for senders and receivers
 * @param relationCode the code of the relation, to tell what the party is made into; no rule writes it; may be empty
 * @param organisation empty where the party is a person alone
 * @param departments from the outside in
 * @param persons who work there, or the one person where there is no organisation
 * @param address of the party
 */
public record HealthParty(
        Sourced<Coded> relation,
        String relationCode,
        Optional<Actor> organisation,
        List<Actor> departments,
        List<Actor> persons,
        PostalAddress address) {}
