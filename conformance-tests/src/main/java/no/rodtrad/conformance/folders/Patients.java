package no.rodtrad.conformance.folders;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import no.rodtrad.conformance.folders.FolderMaker.Draft;
import no.rodtrad.conformance.sample.ConsentBody;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;

/** The person, who takes part, the folder itself, and what the person permits. */
final class Patients {

    private static final long YEARS_OF_CONSENT = 2;

    private Patients() {}

    static void add(Draft draft, SyntheticPerson person) {
        ObjectNode patient = draft.add(patient(draft.id("patient"), person));
        ObjectNode team = draft.add(team(draft, patient));
        draft.add(folder(draft, patient, team));
        draft.add(consent(draft, patient));
    }

    private static ObjectNode patient(String id, SyntheticPerson person) {
        ObjectNode body = Elements.resource("Patient", id, "rodtrad-patient");
        body.putArray("identifier")
                .addObject()
                .put("system", IdentifierSystem.FNR.uri())
                .put("value", person.number());
        ObjectNode name = body.putArray("name").addObject().put("family", person.familyName());
        name.putArray("given").add(person.givenName());
        body.put("gender", "1".equals(person.sex()) ? "male" : "female");
        return body.put("birthDate", person.born().toString());
    }

    private static ObjectNode team(Draft draft, ObjectNode patient) {
        ObjectNode body = Elements.resource("CareTeam", draft.id("team"), "rodtrad-care-team", OwnCode.PLAN);
        body.put("status", "active");
        Elements.reference(body.putObject("subject"), patient);
        Elements.period(body.putObject("period"), draft.begun, null);
        ArrayNode participants = body.putArray("participant");
        ObjectNode self = participants.addObject();
        Elements.concept(self.putArray("role").addObject(), OwnCode.PARTICIPANT_PERSON);
        Elements.reference(self.putObject("member"), patient);
        participant(participants, OwnCode.PARTICIPANT_GP, Directory.office(draft.random.nextInt(1 << 20)));
        participant(participants, OwnCode.PARTICIPANT_NAV, Directory.NAV);
        participant(participants, OwnCode.PARTICIPANT_PROVIDER, Directory.institution(draft.institution));
        participant(participants, OwnCode.PARTICIPANT_EMPLOYER, Directory.employer(draft.random.nextInt(1 << 20)));
        return body;
    }

    private static void participant(ArrayNode participants, OwnCode role, Organisation organisation) {
        ObjectNode participant = participants.addObject();
        Elements.concept(participant.putArray("role").addObject(), role);
        Elements.party(participant.putObject("member"), organisation);
    }

    private static ObjectNode folder(Draft draft, ObjectNode patient, ObjectNode team) {
        ObjectNode body = Elements.resource("EpisodeOfCare", draft.id("folder"), "rodtrad-episode-of-care");
        body.put("status", "active");
        Elements.concept(body.putArray("type").addObject(), OwnCode.SICK_LEAVE_FOLDER);
        Elements.reference(body.putObject("patient"), patient);
        Elements.period(body.putObject("period"), draft.begun, null);
        Elements.reference(body.putArray("team").addObject(), team);
        return body;
    }

    /** Towards NAV, and so long that a store that is filled once can be asked for years. */
    private static ObjectNode consent(Draft draft, ObjectNode patient) {
        ObjectNode given = ConsentBody.towardsNav(
                patient.path("id").asText(),
                Directory.institution(draft.institution),
                draft.begun.plusDays(14).atTime(12, 0).atOffset(ZoneOffset.ofHours(1)));
        ObjectNode body = Elements.resource("Consent", draft.id("consent"), "rodtrad-consent");
        given.remove("resourceType");
        body.setAll(given);
        ((ObjectNode) body.path("provision").path("period"))
                .put("end", draft.today().plusYears(YEARS_OF_CONSENT).toString());
        return body;
    }
}
