package no.rodtrad.conformance.sample;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** A Dialogmelding 1.0 in a MsgHead, not yet signed, in which an institution asks NAV for a meeting about a person. */
public final class DialogNote {

    private static final Template TEMPLATE = Template.named("dialogmelding.xml");

    private DialogNote() {}

    /** A new message, with ids of its own. */
    public static String xml(SyntheticPerson person, Organisation sender, OffsetDateTime written) {
        return TEMPLATE.fill(Map.of(
                "msgId", UUID.randomUUID().toString(),
                "documentId", UUID.randomUUID().toString(),
                "written", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written.truncatedTo(ChronoUnit.SECONDS)),
                "senderName", sender.name(),
                "senderNumber", sender.number(),
                "familyName", person.familyName(),
                "givenName", person.givenName(),
                "personNumber", person.number()));
    }
}
