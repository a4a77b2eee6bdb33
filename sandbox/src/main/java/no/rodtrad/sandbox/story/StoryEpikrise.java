package no.rodtrad.sandbox.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.issuers.Cast;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The epikrise that the story sends: a sample with a new message id and document id each time. */
public final class StoryEpikrise {

    private final byte[] sample;

    private StoryEpikrise(byte[] sample) {
        this.sample = sample;
    }

    /** The sample of this package. */
    public static StoryEpikrise load() {
        try (InputStream in = StoryEpikrise.class.getResourceAsStream("epikrise.xml")) {
            return new StoryEpikrise(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who sends it, who receives it, and whom it is about. */
    public Cast cast() {
        return Cast.of(parse().getDocumentElement());
    }

    /** The family name and given name of the patient, as {@code Patient/Name} has them: "Family, Given". */
    String patientName() {
        return Elements.text(parse().getDocumentElement(), "ServRprt/Patient/Name")
                .orElse("");
    }

    /** A message as a system would send it now. */
    byte[] asSentAt(Instant now) {
        Document document = parse();
        Element message = document.getDocumentElement();
        String time = now.truncatedTo(ChronoUnit.SECONDS)
                .atZone(ZoneId.of("Europe/Oslo"))
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        Elements.first(message, "MsgId")
                .orElseThrow()
                .setTextContent(UUID.randomUUID().toString());
        Elements.first(message, "GenDate").orElseThrow().setAttribute("V", time);
        Elements.first(message, "ServRprt/ServProvId")
                .ifPresent(id -> id.setTextContent(UUID.randomUUID().toString()));
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    private Document parse() {
        return XmlGateway.parse(sample).orElseThrow();
    }
}
