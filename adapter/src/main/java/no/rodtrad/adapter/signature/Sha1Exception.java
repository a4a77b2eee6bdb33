package no.rodtrad.adapter.signature;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A sender that may still sign with SHA-1, until a date. Certificates that were themselves signed with SHA-1 are never
 * taken.
 *
 * @param organisationNumber 9 digits, as the sender's certificate says it
 * @param until the last day, Norwegian time
 * @param reason why, for whoever reads the configuration later
 */
public record Sha1Exception(String organisationNumber, LocalDate until, String reason) {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public Sha1Exception {
        if (organisationNumber == null || !organisationNumber.matches("\\d{9}")) {
            throw new IllegalArgumentException("an exception for SHA-1 needs an organisation number of 9 digits");
        }
        if (until == null || reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an exception for SHA-1 needs a last day and a reason");
        }
    }

    boolean covers(String organisation, LocalDate day) {
        return organisationNumber.equals(organisation) && !day.isAfter(until);
    }
}
