package no.rodtrad.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.rodtrad.conformance.sample.Marker;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.conformance.sample.Template;

/**
 * An Epikrise 1.2 after a rehabilitation stay.
 *
 * @param action list 7309: N new, M change, C cancellation
 * @param health marks what is said of health
 * @param work marks the three texts about work, which go nowhere before they are released
 */
record Epikrise(
        String msgId,
        String documentId,
        String action,
        SyntheticPerson person,
        Organisation sender,
        Marker health,
        Marker work) {

    private static final Template TEMPLATE = template("epikrise.xml");

    static Epikrise about(SyntheticPerson person, Organisation sender, Random random) {
        return new Epikrise(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "N",
                person,
                sender,
                Marker.random(random),
                Marker.random(random));
    }

    /** A later version of the same document, in other words. */
    Epikrise succeededBy(String laterAction, Random random) {
        return new Epikrise(
                UUID.randomUUID().toString(),
                documentId,
                laterAction,
                person,
                sender,
                Marker.random(random),
                Marker.random(random));
    }

    /** The work-relevant texts, as a reader sees them. */
    List<String> workTexts() {
        return List.of(
                "Har gradvis hatt lengre dager. " + work.word(),
                "Kan sitte en time om gangen. " + work.word(),
                "Begynner med to dager i uken. " + work.word(),
                "Anbefaler halv sykmelding ut neste maaned. " + work.word());
    }

    /** What would tell the illness. */
    List<String> healthWords() {
        return List.of("M545", "M54.5", "Korsryggsmerter", "F432", "F43.2", "Tilpasningsvansker", health.word());
    }

    String xml() {
        return fill(TEMPLATE);
    }

    byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    /** Fills another template with the same message. */
    String fill(Template template) {
        return template.fill(Map.ofEntries(
                Map.entry("msgId", msgId),
                Map.entry("documentId", documentId),
                Map.entry("action", action),
                Map.entry("personNumber", person.number()),
                Map.entry("name", person.familyName() + ", " + person.givenName()),
                Map.entry("familyName", person.familyName()),
                Map.entry("givenName", person.givenName()),
                Map.entry("sex", person.sex()),
                Map.entry("born", person.born().toString()),
                Map.entry("senderName", sender.name()),
                Map.entry("senderNumber", sender.number()),
                Map.entry("receiverName", Organisation.REFERRER.name()),
                Map.entry("receiverNumber", Organisation.REFERRER.number()),
                Map.entry("health", health.word()),
                Map.entry("work", work.word())));
    }

    static Template template(String name) {
        try (InputStream in = Epikrise.class.getResourceAsStream(name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
