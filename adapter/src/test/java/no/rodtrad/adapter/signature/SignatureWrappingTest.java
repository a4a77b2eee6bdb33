package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.assertRefused;

import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/**
 * The eight classic wrapping shapes (Somorovsky et al., "On Breaking SAML: Be Whoever You Want to Be", 2012), carried over
 * to MsgHead: a genuine signed message is moved aside and a forged one stands where the reader looks. Each is tried with a
 * signature over the whole document, as messages have it, and with one by Id, which still holds after the move.
 */
class SignatureWrappingTest {

    @ParameterizedTest
    @CsvSource({
        "GENUINE_IN_SIGNATURE, SIGNATURE_SCOPE",
        "GENUINE_BEFORE_SIGNATURE, SIGNATURE_WRONG",
        "FORGED_BESIDE_GENUINE, SIGNATURE_SCOPE",
        "GENUINE_IN_FORGED, SIGNATURE_SCOPE",
        "SIGNATURE_IN_FORGED_BESIDE_GENUINE, SIGNATURE_SCOPE",
        "GENUINE_IN_SIGNATURE_IN_FORGED, SIGNATURE_SCOPE",
        "GENUINE_IN_CONTENT, SIGNATURE_SCOPE",
        "GENUINE_IN_OBJECT, SIGNATURE_SCOPE"
    })
    void refusesWrappedMessage(WrappingShape shape, ErrorCode code) throws Exception {
        Document genuine = Messages.message();
        Signed.by(SENDER).sign(genuine);
        assertRefused(shape.forge(genuine), code);
    }

    @ParameterizedTest
    @CsvSource({
        "GENUINE_IN_SIGNATURE",
        "GENUINE_BEFORE_SIGNATURE",
        "FORGED_BESIDE_GENUINE",
        "GENUINE_IN_FORGED",
        "SIGNATURE_IN_FORGED_BESIDE_GENUINE",
        "GENUINE_IN_SIGNATURE_IN_FORGED",
        "GENUINE_IN_CONTENT",
        "GENUINE_IN_OBJECT"
    })
    void refusesWrappedMessageWithAReferenceById(WrappingShape shape) throws Exception {
        Document genuine = Messages.message();
        genuine.getDocumentElement().setAttribute("Id", "genuine");
        genuine.getDocumentElement().setIdAttribute("Id", true);
        CraftedSignature byId = Signed.by(SENDER);
        byId.uri = "#genuine";
        byId.sign(genuine);
        assertRefused(shape.forge(genuine), ErrorCode.SIGNATURE_SCOPE);
    }
}
