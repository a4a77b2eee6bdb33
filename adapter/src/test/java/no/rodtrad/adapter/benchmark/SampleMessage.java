package no.rodtrad.adapter.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Messages of about 12 KB, from the mapping's own cases. */
public enum SampleMessage {
    /** From the rehabilitation institution, with a plan and what belongs to it. */
    EPIKRISE("epikrise-rehabilitation", ""),

    /** NAV's request to the doctor, its question made longer. */
    DIALOGMELDING("dialogmelding-nav-request", "Document/RefDoc/Content/Dialogmelding/Foresporsel/Sporsmal");

    private static final Path CASES = Path.of("../mappings/src/test/resources/no/rodtrad/mappings/mapping");
    private static final int BYTES = 11_000;
    private static final String SENTENCE = "Hva kan gjøres på arbeidsplassen nå, og hva må vente? ";

    private final String folder;
    private final String text;

    /** @param text the path of the text that is made longer; blank for none */
    SampleMessage(String folder, String text) {
        this.folder = folder;
        this.text = text;
    }

    byte[] bytes() {
        byte[] input = read(CASES.resolve(folder).resolve("input.xml"));
        return text.isEmpty() ? input : lengthened(input, text);
    }

    private static byte[] lengthened(byte[] input, String path) {
        Document document = XmlGateway.parse(input).orElseThrow();
        Element text = Elements.first(document.getDocumentElement(), path).orElseThrow();
        text.setTextContent(text.getTextContent() + SENTENCE.repeat((BYTES - input.length) / SENTENCE.length()));
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
