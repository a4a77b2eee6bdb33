package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.rule.Sourced;

/**
 * An organisation, a department or a person, as named in a party.
 *
 * @param name a person's is split where the format splits it
 * @param profession list 9060; nothing for organisations
 * @param kinds position, education and specialty of a person; type and specialty of an organisation
 * @param idents in the order of the message
 * @param identity the same identifiers, to tell which resource this is; no rule writes them
 */
public record Actor(
        Sourced<PersonName> name,
        Sourced<Coded> profession,
        List<Sourced<Coded>> kinds,
        List<Sourced<Ident>> idents,
        List<Ident> identity) {

    /** One of whom no kinds are told. */
    public Actor(
            Sourced<PersonName> name, Sourced<Coded> profession, List<Sourced<Ident>> idents, List<Ident> identity) {
        this(name, profession, List.of(), idents, identity);
    }

    /** Whether anything is known of it. */
    public boolean isNamed() {
        return name.isPresent() || !idents.isEmpty();
    }
}
