package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.conformance.folders.FolderMaker.Draft;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.profiles.OwnCode;

/** The plans with their goals, the activities of both tracks, and the next step of each plan. */
final class Plans {

    private static final int WEEKS = 12;
    private static final List<String> HEALTH =
            List.of("functional-training", "motivation", "lifestyle-guidance", "social-mastery", "guidance-talk");
    private static final List<String> WORK =
            List.of("work-trial", "graded-work", "workplace-adaptation", "job-support", "working-life-contact");
    private static final List<String> TITLES = List.of(
            "Tilbake til verkstedet",
            "Gradert tilbake i butikken",
            "Opptrapping på kontoret",
            "Ny start i barnehagen",
            "Tilbake bak rattet");

    private Plans() {}

    static void add(Draft draft, int plans) {
        for (int n = 0; n < plans; n++) {
            LocalDate start = draft.today().minusWeeks(4 + (long) WEEKS * (plans - 1 - n));
            new Plan(draft, n, start, n == plans - 1).add();
        }
    }

    private record Plan(Draft draft, int n, LocalDate start, boolean active) {

        void add() {
            ObjectNode goal = draft.add(goal());
            ObjectNode health = draft.add(activity("health", OwnCode.HEALTH_ACTIVITY, draft.any(HEALTH)));
            ObjectNode work = draft.add(activity("work", OwnCode.WORK_ACTIVITY, draft.any(WORK)));
            ObjectNode plan = draft.add(plan(goal, health, work));
            draft.add(step(plan));
        }

        private ObjectNode goal() {
            ObjectNode body = resource("Goal", "goal", "rodtrad-goal", OwnCode.PLAN);
            int percent = 20 + 10 * draft.random.nextInt(9);
            body.put("lifecycleStatus", active ? "active" : "completed");
            Elements.concept(
                    body.putObject("achievementStatus"),
                    Elements.HL7 + "goal-achievement",
                    active ? "in-progress" : "achieved");
            body.putObject("description").put("text", "Jobbe " + percent + " prosent");
            Elements.reference(body.putObject("subject"), draft.patient());
            body.put("startDate", start.toString());
            ObjectNode target = body.putArray("target").addObject();
            Elements.ownConcept(target.putObject("measure"), "goal-measure", "work-percent");
            Elements.percent(target.putObject("detailQuantity"), percent);
            target.put("dueDate", end().toString());
            Elements.reference(body.putObject("expressedBy"), draft.patient());
            return body;
        }

        private ObjectNode activity(String place, OwnCode track, String kind) {
            ObjectNode body = resource("ServiceRequest", place, "rodtrad-service-request", OwnCode.PLAN);
            Elements.hoursPerWeek(body.putArray("extension"), 4 + draft.random.nextInt(14));
            body.put("status", active ? "active" : "completed").put("intent", "plan");
            ArrayNode categories = body.putArray("category");
            Elements.concept(categories.addObject(), track);
            Elements.ownConcept(categories.addObject(), "programme", "arr");
            Elements.ownConcept(body.putObject("code"), "activity-kind", kind);
            Elements.reference(body.putObject("subject"), draft.patient());
            Elements.period(body.putObject("occurrencePeriod"), start, end());
            body.put("authoredOn", Elements.at(start, 14));
            Elements.party(body.putObject("requester"), institution());
            Elements.party(body.putArray("performer").addObject(), institution());
            return body;
        }

        private ObjectNode plan(ObjectNode goal, ObjectNode health, ObjectNode work) {
            ObjectNode body = resource("CarePlan", "plan", "rodtrad-care-plan", OwnCode.PLAN);
            Elements.hoursPerWeek(body.putArray("extension"), 15 + draft.random.nextInt(15));
            body.put("status", active ? "active" : "completed").put("intent", "plan");
            ArrayNode categories = body.putArray("category");
            Elements.concept(categories.addObject(), OwnCode.WORK_REHAB_PLAN);
            Elements.ownConcept(categories.addObject(), "programme", "arr");
            body.put("title", draft.any(TITLES));
            Elements.reference(body.putObject("subject"), draft.patient());
            Elements.period(body.putObject("period"), start, end());
            body.put("created", Elements.at(start, 14));
            Elements.party(body.putObject("author"), institution());
            Elements.reference(body.putArray("careTeam").addObject(), draft.first("CareTeam"));
            ArrayNode grounds = body.putArray("supportingInfo");
            Elements.reference(grounds.addObject(), draft.first("Observation"));
            Elements.reference(grounds.addObject(), draft.first("Consent"));
            Elements.reference(body.putArray("goal").addObject(), goal);
            ArrayNode activities = body.putArray("activity");
            Elements.reference(activities.addObject().putObject("reference"), health);
            Elements.reference(activities.addObject().putObject("reference"), work);
            return body;
        }

        private ObjectNode step(ObjectNode plan) {
            ObjectNode body = resource("Task", "step", "rodtrad-task", OwnCode.NEXT_STEPS);
            body.put("status", active ? "requested" : "completed").put("intent", "order");
            Elements.ownConcept(body.putObject("code"), "next-step", "evaluate");
            body.put("description", "Evaluer planen sammen med arbeidsgiver og NAV");
            Elements.reference(body.putObject("focus"), plan);
            Elements.reference(body.putObject("for"), draft.patient());
            body.put("authoredOn", Elements.at(start, 15)).put("lastModified", Elements.at(start, 15));
            Elements.party(body.putObject("requester"), Directory.NAV);
            Elements.party(body.putObject("owner"), institution());
            body.putObject("restriction")
                    .putObject("period")
                    .put("end", end().minusDays(7).toString());
            return body;
        }

        private ObjectNode resource(String type, String place, String profile, OwnCode category) {
            return Elements.resource(type, draft.id(place + "-" + n), profile, category);
        }

        private LocalDate end() {
            return start.plusWeeks(WEEKS).minusDays(1);
        }

        private Organisation institution() {
            return Directory.institution(draft.institution);
        }
    }
}
