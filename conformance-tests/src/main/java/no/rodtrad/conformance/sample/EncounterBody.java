package no.rodtrad.conformance.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.profiles.IdentifierSystem;

/** A meeting at the institution, as a FHIR R4 Encounter. */
public final class EncounterBody {

    private EncounterBody() {}

    /** Planned for in a week. */
    public static ObjectNode plannedMeeting(String patientId, Organisation provider, OffsetDateTime now) {
        OffsetDateTime start = now.plusDays(7).withNano(0);
        ObjectNode body = Json.object().put("resourceType", "Encounter").put("status", "planned");
        body.putObject("class")
                .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .put("code", "AMB");
        body.putObject("subject").put("reference", "Patient/" + patientId);
        body.putObject("period").put("start", iso(start)).put("end", iso(start.plusHours(1)));
        body.putObject("serviceProvider")
                .putObject("identifier")
                .put("system", IdentifierSystem.ENH.uri())
                .put("value", provider.number());
        return body;
    }

    /** The same, begun. */
    public static ObjectNode begun(JsonNode encounter) {
        ObjectNode body = encounter.deepCopy();
        return body.put("status", "in-progress");
    }

    // FHIR demands seconds, which OffsetDateTime.toString leaves out at a full minute.
    private static String iso(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
