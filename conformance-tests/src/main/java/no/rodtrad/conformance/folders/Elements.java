package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;

/** The elements that the resources of a folder are put together from. */
final class Elements {

    static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final String UCUM = "http://unitsofmeasure.org";

    private Elements() {}

    static ObjectNode resource(String type, String id, String profile) {
        ObjectNode body = Json.object().put("resourceType", type).put("id", id);
        body.putObject("meta").putArray("profile").add(Canonical.structureDefinition(profile));
        return body;
    }

    /** A resource that is of one information category. */
    static ObjectNode resource(String type, String id, String profile, OwnCode category) {
        ObjectNode body = resource(type, id, profile);
        own(((ObjectNode) body.path("meta")).putArray("tag").addObject(), category);
        return body;
    }

    static void own(ObjectNode coding, OwnCode code) {
        coding.put("system", code.system()).put("code", code.code());
    }

    static void concept(ObjectNode concept, OwnCode code) {
        own(concept.putArray("coding").addObject(), code);
    }

    static void concept(ObjectNode concept, String system, String code) {
        concept.putArray("coding").addObject().put("system", system).put("code", code);
    }

    /** A concept of one of the package's own code systems that no code of the suite reads. */
    static void ownConcept(ObjectNode concept, String system, String code) {
        concept(concept, Canonical.codeSystem(system), code);
    }

    static void reference(ObjectNode reference, ObjectNode target) {
        reference.put(
                "reference",
                target.path("resourceType").asText() + "/" + target.path("id").asText());
    }

    static void party(ObjectNode reference, Organisation organisation) {
        enh(reference.putObject("identifier"), organisation);
    }

    static void enh(ObjectNode identifier, Organisation organisation) {
        identifier.put("system", IdentifierSystem.ENH.uri()).put("value", organisation.number());
    }

    static void period(ObjectNode period, LocalDate start, LocalDate end) {
        period.put("start", start.toString());
        if (end != null) {
            period.put("end", end.toString());
        }
    }

    static void percent(ObjectNode quantity, int value) {
        quantity.put("value", value).put("unit", "%").put("system", UCUM).put("code", "%");
    }

    static void hoursPerWeek(ArrayNode extensions, int hours) {
        ObjectNode ratio = extensions
                .addObject()
                .put("url", Canonical.structureDefinition("hours-per-week"))
                .putObject("valueRatio");
        quantity(ratio.putObject("numerator"), hours, "timer", "h");
        quantity(ratio.putObject("denominator"), 1, "uke", "wk");
    }

    private static void quantity(ObjectNode quantity, int value, String unit, String code) {
        quantity.put("value", BigDecimal.valueOf(value))
                .put("unit", unit)
                .put("system", UCUM)
                .put("code", code);
    }

    /** A day's time of writing, in Norwegian normal time. */
    static String at(LocalDate day, int hour) {
        return "%sT%02d:00:00+01:00".formatted(day, hour);
    }
}
