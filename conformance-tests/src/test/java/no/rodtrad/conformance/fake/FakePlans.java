package no.rodtrad.conformance.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import no.rodtrad.conformance.json.Json;

/** The CarePlans of the fake: how they are made and how NAV sees them. */
final class FakePlans {

    private FakePlans() {}

    static void keep(Set<Fault> faults, FakeStore store, ObjectNode patient, String owner) {
        if (!faults.contains(Fault.NO_PLAN_MADE)) {
            store.add(plan("Patient/" + patient.path("id").asText()), owner);
        }
    }

    static ObjectNode plan(String patientReference) {
        ObjectNode plan = Json.object().put("resourceType", "CarePlan").put("status", "active");
        plan.putObject("subject").put("reference", patientReference);
        plan.withArray("addresses").addObject().put("reference", "Condition/1");
        plan.putObject("text").put("div", "<div>Plan</div>");
        return plan.put("description", "Ryggverk");
    }

    static ObjectNode viewOfNav(Set<Fault> faults, ObjectNode plan) {
        ObjectNode view = plan.deepCopy();
        if (!faults.contains(Fault.VIEW_WITH_DIAGNOSIS_REFERENCE)) {
            view.remove("addresses");
        }
        if (!faults.contains(Fault.VIEW_WITH_NARRATIVE)) {
            view.remove("text");
        }
        if (!faults.contains(Fault.VIEW_NAMES_DIAGNOSIS)) {
            view.remove("description");
        }
        if (!faults.contains(Fault.VIEW_NOT_TAGGED)) {
            ((ObjectNode) view.path("meta"))
                    .withArray("tag")
                    .addObject()
                    .put("system", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue")
                    .put("code", "SUBSETTED");
        }
        return view;
    }
}
