package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;

/**
 * What a message gets when it is written, beside what it says.
 *
 * @param messageId a UUID, new for every message
 * @param generated to the second, with offset
 * @param nav how NAV is addressed
 */
public record Envelope(String messageId, OffsetDateTime generated, NavAddress nav) {}
