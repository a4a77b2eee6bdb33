package no.rodtrad.mappings.kith.shape;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.rule.Sourced;

/**
 * What a message says of the patient's person.
 *
 * @param name basis messages carry one string, the header message its parts
 * @param sex list 3101
 * @param localIds what sender or receiver call the patient in records of their own
 * @param precautions what personnel should be aware of; free text
 * @param personnel health personnel with a relation to the patient
 */
public record PatientPart(
        List<Sourced<Ident>> idents,
        Sourced<PersonName> name,
        Sourced<Coded> sex,
        Sourced<KithTime> birthDate,
        Sourced<KithTime> deathDate,
        PostalAddress address,
        List<Sourced<String>> localIds,
        List<Precaution> precautions,
        List<HealthParty> personnel) {

    /** The same person with what the body of a header message says beside the header. */
    public PatientPart with(List<Precaution> precautions, List<HealthParty> personnel) {
        return new PatientPart(idents, name, sex, birthDate, deathDate, address, localIds, precautions, personnel);
    }
}
