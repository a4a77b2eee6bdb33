package no.rodtrad.adapter.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.XMLSignature;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Any bytes are refused by a code, or are another writing of the one message that was signed: nobody but its sender can make
 * a signed message, and the fuzzer has not the key.
 */
class SignatureFuzzTest {

    private static final byte[] SIGNED = bytes(Signed.message());
    private static final Element COVERED =
            withoutSignature(XmlGateway.parse(SIGNED).orElseThrow());

    static Stream<byte[]> seeds() {
        return Stream.of(SIGNED, bytes(Messages.message()));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void acceptsNothingButWhatWasSigned(byte[] bytes) {
        if (XmlGateway.parse(bytes) instanceof Result.Ok<Document> parsed
                && Signed.VERIFIER.verify(parsed.value()) instanceof Result.Ok<VerifiedMessage> verified) {
            Element read = withoutSignature(verified.value().root().getOwnerDocument());
            assertThat(read.isEqualNode(COVERED)).isTrue();
        }
    }

    private static Element withoutSignature(Document document) {
        NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        while (signatures.getLength() > 0) {
            signatures.item(0).getParentNode().removeChild(signatures.item(0));
        }
        document.getDocumentElement().normalize();
        return document.getDocumentElement();
    }

    private static byte[] bytes(Document document) {
        return Messages.text(document).getBytes(StandardCharsets.UTF_8);
    }
}
