package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.LEAF;
import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.assertRefused;

import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.xml.Elements;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SignatureScopeTest {

    private final Document document = Messages.message();

    @Test
    void refusesAMessageWithoutSignature() {
        assertRefused(document, ErrorCode.SIGNATURE_MISSING);
    }

    @Test
    void refusesTwoSignatures() throws Exception {
        Signed.by(SENDER).sign(document);
        Signed.by(SENDER).sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesAnXPathThatSelectsNothing() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.transforms = List.of(signature.plain(Transform.ENVELOPED), signature.xpath("false()"));
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesXslt() throws Exception {
        Element stylesheet = Messages.parse("""
                        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
                          <xsl:template match="/"><nothing/></xsl:template>
                        </xsl:stylesheet>
                        """).getDocumentElement();
        CraftedSignature signature = Signed.by(SENDER);
        signature.transforms = List.of(signature.plain(Transform.ENVELOPED), signature.xslt(stylesheet));
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesCanonicalizationWithCommentsAsTransform() throws Exception {
        CraftedSignature signature = Signed.by(SENDER);
        signature.transforms = List.of(
                signature.plain(Transform.ENVELOPED), signature.plain(CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS));
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesAReferenceOutOfTheDocument() {
        String remote = Messages.text(Signed.message()).replace("URI=\"\"", "URI=\"http://localhost:1/elsewhere\"");
        assertRefused(Messages.parse(remote), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesAReferenceWithoutUri() {
        assertRefused(
                Messages.parse(Messages.text(Signed.message()).replace("URI=\"\"", "")), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesAReferenceToAPart() throws Exception {
        Element part = Elements.first(document.getDocumentElement(), "Document").orElseThrow();
        part.setAttribute("Id", "part");
        part.setIdAttribute("Id", true);
        CraftedSignature signature = Signed.by(SENDER);
        signature.uri = "#part";
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesASecondReference() {
        String signed = Messages.text(Signed.message());
        int start = signed.indexOf("<ds:Reference");
        int end = signed.indexOf("</ds:Reference>") + "</ds:Reference>".length();
        String twice = signed.substring(0, end) + signed.substring(start, end) + signed.substring(end);
        assertRefused(Messages.parse(twice), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesASignatureBelowAnotherElement() throws Exception {
        Element part = Elements.first(document.getDocumentElement(), "Document").orElseThrow();
        Signed.by(SENDER).sign(document, part);
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesASignatureThatIsNotLast() throws Exception {
        new MessageSigner(LEAF.keys().getPrivate(), List.of(SENDER)).sign(document);
        Element root = document.getDocumentElement();
        root.insertBefore(root.getLastChild(), Elements.first(root, "MsgInfo").orElseThrow());
        assertRefused(Messages.received(document), ErrorCode.SIGNATURE_SCOPE);
    }

    /** What stands within the signature is taken out of the digest by the enveloped transform. */
    @Test
    void refusesForeignContentInTheSignature() {
        String hidden = Messages.text(Signed.message())
                .replace("</ds:KeyInfo>", "<MsgInfo><MsgId>other</MsgId></MsgInfo></ds:KeyInfo>");
        assertRefused(Messages.parse(hidden), ErrorCode.SIGNATURE_SCOPE);
    }

    @Test
    void refusesARetrievalMethod() {
        String fetched = Messages.text(Signed.message())
                .replace("</ds:KeyInfo>", "<ds:RetrievalMethod URI=\"http://localhost:1/key\"/></ds:KeyInfo>");
        assertRefused(Messages.parse(fetched), ErrorCode.SIGNATURE_SCOPE);
    }
}
