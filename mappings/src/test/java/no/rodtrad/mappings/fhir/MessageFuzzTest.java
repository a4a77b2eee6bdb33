package no.rodtrad.mappings.fhir;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Any bytes are refused by a code or mapped. */
class MessageFuzzTest {

    static Stream<byte[]> messages() {
        return Cases.of("mapping").stream().map(Cases.Case::input);
    }

    @MethodSource("messages")
    @FuzzTest(maxDuration = "2m")
    void isRefusedOrMapped(byte[] bytes) {
        if (XmlGateway.parse(bytes) instanceof Result.Ok<Document> parsed) {
            Mapped.ifReadable(bytes, parsed.value().getDocumentElement());
        }
    }
}
