package no.rodtrad.mappings.epikrise;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a message has and a document has not.
 *
 * @param messageId a new UUID for every message, also for one that changes or cancels a document
 * @param generated when the message is made, to the second
 * @param receiver reference of the Organization, PractitionerRole or Practitioner that it is sent to; where none is given,
 *     whom the FHIR content names as receiver, as who referred, as treating in the team of an earlier message, or as general
 *     practitioner
 */
public record EpikriseEnvelope(String messageId, OffsetDateTime generated, Optional<String> receiver) {}
