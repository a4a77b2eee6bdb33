package no.rodtrad.mappings.kith.shape;

import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/**
 * Next of kin, or somebody else to turn to about the patient.
 *
 * @param relation coded, or in words
 * @param care what the person does for the patient, beside the relation
 * @param nearest whether the patient has named this person as next of kin
 * @param workplace of somebody to turn to, in words
 * @param address with the telephone numbers
 */
public record Relative(
        Sourced<Coded> relation,
        Sourced<Coded> care,
        Sourced<Boolean> nearest,
        Sourced<String> workplace,
        Sourced<PersonName> name,
        PostalAddress address) {

    /** Whether it can be told who it is, or reached. */
    public boolean isThere() {
        return name.isPresent() || !address.telecoms().isEmpty();
    }
}
