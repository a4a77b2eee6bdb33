package no.rodtrad.conformance.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.token.Caller;

/**
 * What a server need not do, but has to do rightly where its CapabilityStatement promises it.
 *
 * @param rest the statement's only {@code rest}
 */
record Promised(JsonNode rest) {

    /** Skips what is not promised. */
    static Outcome where(Session session, String what, Predicate<Promised> promised, Supplier<Outcome> probe) {
        return session.send(Caller.INSTITUTION, FhirCalls.read("metadata"))
                .map(answer ->
                        new Promised(Json.read(answer.body()).path("rest").path(0)))
                .check(statement -> promised.test(statement)
                        ? probe.get()
                        : Outcome.skip("the CapabilityStatement does not promise " + what));
    }

    boolean interaction(String type, String code) {
        return lists(resource(type).path("interaction"), "code", code);
    }

    boolean system(String code) {
        return lists(rest.path("interaction"), "code", code);
    }

    boolean operation(String name) {
        return lists(rest.path("operation"), "name", name);
    }

    boolean conditionalCreate(String type) {
        return resource(type).path("conditionalCreate").asBoolean();
    }

    private JsonNode resource(String type) {
        return Json.elements(rest.path("resource"))
                .filter(listed -> type.equals(listed.path("type").asText()))
                .findFirst()
                .orElseGet(Json::object);
    }

    /** Some servers write the names of operations with the dollar sign. */
    private static boolean lists(JsonNode array, String key, String value) {
        return Json.elements(array)
                .anyMatch(listed -> value.equals(listed.path(key).asText().replace("$", "")));
    }
}
