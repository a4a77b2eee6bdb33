package no.rodtrad.conformance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The sample epikrise against the official schema, where the folder with the schemas is given. */
class EpikriseSchemaTest {

    private Schema schema;

    // Before each and not before all, so that each test is reported as skipped.
    @BeforeEach
    void load() throws Exception {
        String reference = System.getProperty("rodtrad.reference", "");
        Assumptions.assumeFalse(reference.isBlank(), "the folder with the official schemas is not given");
        Path folder = Path.of(reference, "kith/xsd/sarepta/skjema");
        DOMImplementationLS implementation =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // The schemas import by addresses that nobody answers at, so imports are resolved by namespace.
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            if (!"http://www.kith.no/xmlstds".equals(namespace)) {
                return null;
            }
            LSInput input = implementation.createLSInput();
            try {
                input.setByteStream(Files.newInputStream(folder.resolve("felleskomponenter/kith.xsd")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return input;
        });
        schema = factory.newSchema(folder.resolve("epikrise/Epikrise-v1.2.xsd").toFile());
    }

    @Test
    void theSampleIsValid() throws Exception {
        String xml = sample();

        validate(xml);

        assertThat(xml).contains("epikrise/2012-02-15");
    }

    @Test
    void theSchemaTellsAMissingPart() {
        String without = sample().replaceAll("(?s)<Requester>.*</Requester>", "");

        assertThatThrownBy(() -> validate(without)).isInstanceOf(SAXException.class);
    }

    private static String sample() {
        Random random = new Random();
        return Epikrise.about(
                        SyntheticPerson.random(random),
                        Organisation.SENDER,
                        OffsetDateTime.parse("2026-03-02T11:15:00+01:00"),
                        random)
                .xml();
    }

    private void validate(String xml) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
