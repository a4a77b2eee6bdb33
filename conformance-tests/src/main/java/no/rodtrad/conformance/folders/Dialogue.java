package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.conformance.folders.FolderMaker.Draft;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.profiles.OwnCode;

/** What NAV asked about the plan, and in most folders the answer. */
final class Dialogue {

    private static final List<String> QUESTIONS = List.of(
            "Når kan arbeidsutprøvingen trappes opp?",
            "Hvilke oppgaver kan prøves først?",
            "Trengs det tilrettelegging på arbeidsplassen?");
    private static final List<String> ANSWERS = List.of(
            "Opptrapping er planlagt om to uker.",
            "Lettere oppgaver halve dagen prøves først.",
            "Tilrettelegging er avtalt med arbeidsgiver.");

    private Dialogue() {}

    static void add(Draft draft) {
        Organisation institution = Directory.institution(draft.institution);
        LocalDate asked = draft.today().minusDays(20);
        ObjectNode question = draft.add(
                entry(draft, "question", Directory.NAV, institution, Elements.at(asked, 9), draft.any(QUESTIONS)));
        if (draft.random.nextInt(4) > 0) {
            ObjectNode answer = draft.add(entry(
                    draft,
                    "answer",
                    institution,
                    Directory.NAV,
                    Elements.at(asked.plusDays(3), 10),
                    draft.any(ANSWERS)));
            Elements.reference(answer.putArray("inResponseTo").addObject(), question);
        }
    }

    private static ObjectNode entry(
            Draft draft, String category, Organisation from, Organisation to, String sent, String text) {
        ObjectNode body =
                Elements.resource("Communication", draft.id(category), "rodtrad-communication", OwnCode.FREE_TEXT);
        body.putArray("identifier")
                .addObject()
                .put("system", "urn:ietf:rfc:3986")
                .put("value", "urn:uuid:" + draft.id(category + "-message"));
        body.put("status", "completed");
        Elements.ownConcept(body.putArray("category").addObject(), "communication-category", category);
        Elements.reference(body.putObject("subject"), draft.patient());
        Elements.reference(body.putArray("about").addObject(), draft.first("CarePlan"));
        body.put("sent", sent);
        Elements.party(body.putArray("recipient").addObject(), to);
        Elements.party(body.putObject("sender"), from);
        body.putArray("payload").addObject().put("contentString", text);
        return body;
    }
}
