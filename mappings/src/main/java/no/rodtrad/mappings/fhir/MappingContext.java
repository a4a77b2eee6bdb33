package no.rodtrad.mappings.fhir;

import java.time.Instant;

/**
 * What a mapping must be told, since it neither reads the clock nor looks anything up.
 *
 * @param patientId the logical id of the person's Patient resource
 * @param folderId the logical id of the EpisodeOfCare that everything hangs on
 * @param ids gives the ids of what the message makes
 * @param received when the message was received
 * @param original the bytes as they came
 * @param contentType their media type
 * @param softwareVersion the version of the adapter and its mappings, for Provenance
 */
public record MappingContext(
        String patientId,
        String folderId,
        ResourceIds ids,
        Instant received,
        byte[] original,
        String contentType,
        String softwareVersion) {}
