package no.rodtrad.conformance.disclosure;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.conformance.http.Call;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Mention;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.run.Step;

/**
 * What the sandbox's stand-in for NAV has received about the person of the run. The XML is searched as it is, and with
 * its attachments decoded; letters that a PDF keeps compressed or as glyph numbers cannot be seen from outside.
 */
final class NavInbox {

    private static final Pattern ATTACHMENT = Pattern.compile("Base64Container[^>]*>([A-Za-z0-9+/=\\s]+)<");

    private NavInbox() {}

    /** What NAV has received once an epikrise came in after the consent; waits for it. */
    static Step<List<String>> afterConsent(Session session) {
        if (!session.target().sandbox()) {
            return Step.blocked("the server has no stand-in for NAV to look into");
        }
        return session.story()
                .messageAfterConsent()
                .then(sent -> session.patience()
                        .await(() -> Optional.of(received(session)).filter(list -> !list.isEmpty()))
                        .map(Step::done)
                        .orElse(Step.blocked("NAV received nothing about the person in "
                                + session.target().patience().toSeconds() + " s")));
    }

    /** Receiving it is what is required here, so an empty inbox is a fail and not a skip. */
    static Outcome hasReceived(Session session) {
        if (!session.target().sandbox()) {
            return afterConsent(session).check(received -> Outcome.pass());
        }
        return session.story()
                .messageAfterConsent()
                .check(sent -> expect(
                        afterConsent(session) instanceof Step.Done, "NAV received nothing about the person in time"));
    }

    static Outcome namesNoDiagnosis(Session session) {
        return none(session, session.healthWords(), "a received message tells the diagnosis");
    }

    static Outcome carriesNoHeldText(Session session) {
        return none(session, session.heldWords(), "a received message carries text that nobody released");
    }

    private static Outcome none(Session session, List<String> words, String otherwise) {
        return expect(!Mention.ofAny(words, String.join("\n", received(session))), otherwise);
    }

    private static List<String> received(Session session) {
        JsonNode inbox =
                Json.read(session.http().send(Call.get("/sandbox/nav/messages")).body());
        return Json.elements(inbox)
                .map(message -> message.path("xml").asText())
                .filter(xml -> xml.contains(session.person().number()))
                .map(NavInbox::withAttachments)
                .toList();
    }

    private static String withAttachments(String xml) {
        StringBuilder all = new StringBuilder(xml);
        Matcher attachment = ATTACHMENT.matcher(xml);
        while (attachment.find()) {
            byte[] bytes = Base64.getMimeDecoder().decode(attachment.group(1));
            all.append('\n').append(new String(bytes, StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
