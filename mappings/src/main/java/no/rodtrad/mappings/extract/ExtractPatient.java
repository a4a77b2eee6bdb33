package no.rodtrad.mappings.extract;

import java.time.LocalDate;
import no.rodtrad.mappings.kith.Ident;

/**
 * Whom an extract concerns.
 *
 * @param identifier null where no national identifier is known
 * @param birthDate null where it is unknown
 */
public record ExtractPatient(PersonName name, Ident identifier, LocalDate birthDate) {}
