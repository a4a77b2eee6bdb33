package no.rodtrad.mappings.kith.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.IdentifierSystem;

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
        PostalAddress address) {

    /** The same party with what it has to do with the patient. */
    public HealthParty related(Sourced<Coded> relation, String relationCode) {
        return new HealthParty(relation, relationCode, organisation, departments, persons, address);
    }

    /** What names the party first: an identifier, or else a name, of the organisation or of a person. */
    public Sourced<?> mention() {
        return Stream.of(organisation.stream(), departments.stream(), persons.stream())
                .flatMap(Function.identity())
                .<Sourced<?>>flatMap(actor -> Stream.concat(actor.idents().stream(), Stream.of(actor.name())))
                .filter(Sourced::isPresent)
                .findFirst()
                .orElse(Sourced.nothing());
    }

    /** Whether its organisation, or a department of it, has an identifier. */
    public boolean isKnownAs(IdentifierSystem system, String value) {
        return Stream.concat(organisation.stream(), departments.stream())
                .flatMap(actor -> actor.identity().stream())
                .anyMatch(ident -> ident.same(system, value));
    }
}
