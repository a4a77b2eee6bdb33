package no.rodtrad.conformance.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;

/** A person's consent that NAV may have work-focused information, as a FHIR R4 Consent. */
public final class ConsentBody {

    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final List<OwnCode> CATEGORIES =
            List.of(OwnCode.SICK_LEAVE, OwnCode.WORK_ABILITY, OwnCode.PLAN, OwnCode.NEXT_STEPS);

    private ConsentBody() {}

    /** Valid for ninety days, for everything but health detail and free text. */
    public static ObjectNode towardsNav(String patientId, Organisation discloser, OffsetDateTime now) {
        ObjectNode body = Json.object().put("resourceType", "Consent").put("status", "active");
        coding(body.putObject("scope").withArray("coding").addObject(), HL7 + "consentscope", "patient-privacy");
        coding(body.withArray("category").addObject().withArray("coding").addObject(), "http://loinc.org", "59284-0");
        coding(body.withArray("category").addObject().withArray("coding").addObject(), HL7 + "v3-ActCode", "IDSCL");
        body.putObject("patient").put("reference", "Patient/" + patientId);
        body.put("dateTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.withNano(0)));
        body.withArray("performer").addObject().put("reference", "Patient/" + patientId);
        organisation(body.withArray("organization").addObject(), discloser.number());
        body.putObject("sourceAttachment").put("contentType", "text/plain").put("title", "Samtykke");
        body.withArray("policy").addObject().put("uri", Canonical.BASE + "/policy/return-to-work/1");
        ObjectNode provision = body.putObject("provision").put("type", "permit");
        provision
                .putObject("period")
                .put("start", now.minusDays(1).toLocalDate().toString())
                .put("end", now.plusDays(90).toLocalDate().toString());
        ObjectNode actor = provision.withArray("actor").addObject();
        coding(actor.putObject("role").withArray("coding").addObject(), HL7 + "v3-ParticipationType", "IRCP");
        organisation(actor.putObject("reference"), Organisation.NAV_NUMBER);
        own(provision.withArray("purpose").addObject(), OwnCode.RETURN_TO_WORK);
        CATEGORIES.forEach(category -> own(provision.withArray("class").addObject(), category));
        return body;
    }

    /** The same without an end, which is not a consent that may be kept. */
    public static ObjectNode withoutEnd(String patientId, Organisation discloser, OffsetDateTime now) {
        ObjectNode body = towardsNav(patientId, discloser, now);
        ((ObjectNode) body.path("provision").path("period")).remove("end");
        return body;
    }

    /** A kept consent, withdrawn. */
    public static ObjectNode withdrawn(JsonNode kept, OffsetDateTime now) {
        ObjectNode body = kept.deepCopy();
        return body.put("status", "inactive")
                .put("dateTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.withNano(0)));
    }

    private static void own(ObjectNode coding, OwnCode code) {
        coding(coding, code.system(), code.code());
    }

    private static void coding(ObjectNode coding, String system, String code) {
        coding.put("system", system).put("code", code);
    }

    private static void organisation(ObjectNode reference, String number) {
        reference
                .putObject("identifier")
                .put("system", IdentifierSystem.ENH.uri())
                .put("value", number);
    }
}
