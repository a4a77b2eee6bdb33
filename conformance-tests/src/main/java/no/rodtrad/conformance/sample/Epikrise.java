package no.rodtrad.conformance.sample;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * An Epikrise 1.2 from a rehabilitation stay: two diagnoses, a period of sick leave, a planned activity, and sections of
 * which some speak of health and some of work.
 *
 * @param msgId {@code MsgId}
 * @param documentId {@code ServProvId}
 * @param person whom it is about
 * @param sender who sends it
 * @param written when it was made
 * @param health marks the texts about health: findings, course, comment to the planned activity
 * @param work marks the texts about work, which nobody has released yet
 */
public record Epikrise(
        String msgId,
        String documentId,
        SyntheticPerson person,
        Organisation sender,
        OffsetDateTime written,
        Marker health,
        Marker work) {

    private static final Template TEMPLATE = Template.named("epikrise.xml");

    /** A new message about a person. */
    public static Epikrise about(SyntheticPerson person, Organisation sender, OffsetDateTime written, Random random) {
        return new Epikrise(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                person,
                sender,
                written.truncatedTo(ChronoUnit.SECONDS),
                Marker.random(random),
                Marker.random(random));
    }

    /** The same with another message id. */
    public Epikrise withMsgId(String other) {
        return new Epikrise(other, documentId, person, sender, written, health, work);
    }

    /** The same message id on other words. */
    public Epikrise withOtherWords(Random random) {
        return new Epikrise(msgId, documentId, person, sender, written, Marker.random(random), Marker.random(random));
    }

    /** What tells the diagnosis, in every way that it may be written. */
    public List<String> healthWords() {
        return List.of("M545", "M54.5", "Ryggverk", "F432", "F43.2", "Tilpasningsvansker", health.word());
    }

    /** The message as it goes over the wire. */
    public String xml() {
        DateTimeFormatter iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        return TEMPLATE.fill(Map.ofEntries(
                Map.entry("msgId", msgId),
                Map.entry("documentId", documentId),
                Map.entry("written", iso.format(written)),
                Map.entry("stayStart", iso.format(written.minusDays(29))),
                Map.entry("stayEnd", iso.format(written.minusDays(1))),
                Map.entry("leaveStart", written.minusDays(120).toLocalDate().toString()),
                Map.entry("leaveEnd", written.plusDays(30).toLocalDate().toString()),
                Map.entry("planned", written.plusDays(14).toLocalDate().toString()),
                Map.entry("health", health.word()),
                Map.entry("work", work.word()),
                Map.entry("sex", person.sex()),
                Map.entry("born", person.born().toString()),
                Map.entry("name", person.familyName() + ", " + person.givenName()),
                Map.entry("personNumber", person.number()),
                Map.entry("senderName", sender.name()),
                Map.entry("senderNumber", sender.number()),
                Map.entry("referrerName", Organisation.REFERRER.name()),
                Map.entry("referrerNumber", Organisation.REFERRER.number())));
    }
}
