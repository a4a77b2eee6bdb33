package no.rodtrad.sandbox.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.nav.NavAppRec.Fault;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The receipts of the stand-in against the official schema of AppRec 1.0. */
class NavAppRecSchemaTest {

    private static final String SCHEMA = "kith/xsd/sarepta/skjema/applikasjonskvittering/AppRec-v1-2004-11-21.xsd";

    @Test
    void receiptsFollowTheSchema() throws Exception {
        String reference = System.getProperty("rodtrad.reference", "");
        assumeFalse(reference.isEmpty(), "rodtrad.reference is not set: no official schemas to test against");
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of(reference, SCHEMA).toFile());
        Element message = XmlGateway.parse(DialogNote.unsigned(UnaryOperator.identity()))
                .orElseThrow()
                .getDocumentElement();
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        for (List<Fault> faults :
                List.of(List.<Fault>of(), List.of(new Fault("X99", "En feil."), new Fault("S01", "To.")))) {
            byte[] receipt = NavAppRec.write(message, faults, "261123100000sand00001.1", now);
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(receipt)));
            assertThat(receipt).isNotEmpty();
        }
    }
}
