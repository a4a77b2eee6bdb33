package no.rodtrad.adapter.encryption;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A partner with whom 3DES may still be used, until a date.
 *
 * @param organisationNumber 9 digits
 * @param until the last day, Norwegian time
 * @param reason why, for whoever reads the configuration later
 */
public record TripleDesException(String organisationNumber, LocalDate until, String reason) {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public TripleDesException {
        if (organisationNumber == null || !organisationNumber.matches("\\d{9}")) {
            throw new IllegalArgumentException("an exception for 3DES needs an organisation number of 9 digits");
        }
        if (until == null || reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an exception for 3DES needs a last day and a reason");
        }
    }

    boolean covers(String organisation, LocalDate day) {
        return organisationNumber.equals(organisation) && !day.isAfter(until);
    }
}
