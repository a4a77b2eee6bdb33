package no.rodtrad.conformance.sample;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A short epikrise as FHIR, with nothing in it that would go to NAV.
 *
 * @param id of the document or message as it is sent
 * @param documentId of its Composition
 * @param person whom it is about
 * @param sender who sends it
 * @param written when it was made
 */
public record FhirDocument(
        String id, String documentId, SyntheticPerson person, Organisation sender, OffsetDateTime written) {

    private static final Template DOCUMENT = Template.named("fhir-document.json");
    private static final Template MESSAGE = Template.named("fhir-message.json");

    /** As a Bundle of type document. */
    public String document() {
        return fill(DOCUMENT);
    }

    /** As the content of a Bundle of type message. */
    public String message() {
        return fill(MESSAGE);
    }

    private String fill(Template template) {
        return template.fill(Map.of(
                "id", id,
                "documentId", documentId,
                "written", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written.truncatedTo(ChronoUnit.SECONDS)),
                "familyName", person.familyName(),
                "givenName", person.givenName(),
                "personNumber", person.number(),
                "senderName", sender.name(),
                "senderNumber", sender.number()));
    }
}
