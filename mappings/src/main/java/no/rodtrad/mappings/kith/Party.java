package no.rodtrad.mappings.kith;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sender or receiver: an organisation, its department if one is addressed, and a person if one is.
 *
 * @param name of the organisation; may be null
 * @param idents of the organisation, the first one first
 * @param departments from the outside in
 * @param persons health personnel addressed by name or number
 */
public record Party(String name, List<Ident> idents, List<Unit> departments, List<Unit> persons) {

    /**
     * A department or a person of a party.
     *
     * @param name as one string; may be null
     * @param idents may be empty
     */
    public record Unit(String name, List<Ident> idents) {}

    /** The identifiers of the organisation and of its departments, the organisation's first. */
    public List<Ident> organisationIdents() {
        List<Ident> all = new ArrayList<>(idents);
        departments.forEach(department -> all.addAll(department.idents()));
        return all;
    }

    /** The key that a sender is known by: the first identifier of a national system. */
    public Optional<String> key() {
        return organisationIdents().stream()
                .filter(ident -> ident.system().isPresent())
                .map(ident -> ident.type() + ":" + ident.id())
                .findFirst();
    }
}
