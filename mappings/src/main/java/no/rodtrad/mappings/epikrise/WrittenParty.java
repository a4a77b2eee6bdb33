package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;

/**
 * A party as the message has it.
 *
 * @param organisations from the outside in; none where a person stands alone
 * @param persons of the innermost one, or the one person
 */
record WrittenParty(List<Organization> organisations, List<Practitioner> persons) {

    static final WrittenParty NOBODY = new WrittenParty(List.of(), List.of());

    boolean isEmpty() {
        return organisations.isEmpty() && persons.isEmpty();
    }

    Optional<Organization> outermost() {
        return organisations.stream().findFirst();
    }

    /** Whether both have the same outermost organisation, or are the same person. */
    boolean same(WrittenParty other) {
        return organisations.isEmpty() || other.organisations.isEmpty()
                ? organisations.isEmpty() && other.organisations.isEmpty() && persons.equals(other.persons)
                : organisations.get(0) == other.organisations.get(0);
    }
}
