package no.rodtrad.mappings.apprec;

import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;

/**
 * Sender or receiver of a receipt ({@code HCP}). What may be missing is null.
 *
 * @param role what it was to the message: REQ, SPR, COP in 1.0; PRIM, COP, AVS in 1.1
 * @param professional whether it is a person alone ({@code HCProf}) and no organisation ({@code Inst})
 * @param itself the organisation, or that person with its profession
 * @param departments of the organisation
 * @param persons of the organisation
 * @param specialty {@code MedSpeciality}
 */
public record ReceiptParty(
        Coded role,
        boolean professional,
        Unit itself,
        List<Unit> departments,
        List<Unit> persons,
        Coded specialty,
        ReceiptAddress address) {

    private static final Unit UNNAMED = new Unit(null, null, List.of());

    /** The types of list 8116 that only people have. HER is of both lists. */
    private static final Set<String> OF_PEOPLE = Set.of("FNR", "DNR", "FHN", "HPR");

    public ReceiptParty {
        departments = List.copyOf(departments);
        persons = List.copyOf(persons);
    }

    /**
     * An organisation, a department or a person.
     *
     * @param type of a department, or the profession of a person alone (9060)
     * @param name as one string
     * @param idents the first one first
     */
    public record Unit(Coded type, String name, List<Ident> idents) {
        public Unit {
            idents = List.copyOf(idents);
        }
    }

    /** The receipt names nobody. */
    static ReceiptParty nobody(Coded role) {
        return new ReceiptParty(role, false, UNNAMED, List.of(), List.of(), null, null);
    }

    /**
     * A party of the original message.
     *
     * @param party null where the message names none
     */
    static ReceiptParty of(Coded role, Party party) {
        if (party == null) {
            return nobody(role);
        }
        boolean alone = party.departments().isEmpty()
                && party.persons().isEmpty()
                && party.idents().stream().limit(1).anyMatch(ident -> OF_PEOPLE.contains(String.valueOf(ident.type())));
        return new ReceiptParty(
                role,
                alone,
                new Unit(null, party.name(), party.idents()),
                party.departments().stream().map(ReceiptParty::unit).toList(),
                party.persons().stream().map(ReceiptParty::unit).toList(),
                null,
                null);
    }

    private static Unit unit(Party.Unit unit) {
        return new Unit(null, unit.name(), unit.idents());
    }
}
