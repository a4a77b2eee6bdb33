package no.rodtrad.adapter.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Signs messages as NAV does: enveloped, whole document, C14N 1.0, rsa-sha256 over SHA-256, the certificate in {@code
 * KeyInfo}. Thread-safe.
 */
public final class MessageSigner {

    private final Supplier<SigningKey> current;

    /**
     * @param key an RSA key
     * @param chain the certificate of the key first, then its issuers; self-issued roots are not sent along
     */
    public MessageSigner(PrivateKey key, List<X509Certificate> chain) {
        if (!"RSA".equals(key.getAlgorithm()) || chain.isEmpty()) {
            throw new IllegalArgumentException("signing needs an RSA key and its certificate");
        }
        SigningKey only = new SigningKey(key, chain);
        this.current = () -> only;
    }

    /** A signer whose key changes when its time has come. */
    public MessageSigner(OwnKeys keys, Clock clock) {
        this.current = () -> keys.signing(clock.instant());
    }

    /**
     * Puts a signature into the root element, as its last child.
     *
     * @throws IllegalStateException if none of the keys is valid now
     */
    public void sign(Document msgHead) {
        SigningKey key = current.get();
        // A document built in memory may lack the namespace declarations that it gets when it is written: the digest
        // must be over what the receiver will parse.
        msgHead.normalizeDocument();
        Element root = msgHead.getDocumentElement();
        DOMSignContext context = new DOMSignContext(key.key(), root);
        context.setDefaultNamespacePrefix("ds");
        try {
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
            factory.newXMLSignature(signedInfo(factory), keyInfo(factory, key.chain()))
                    .sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("a message could not be signed", e);
        }
        joinLines(root, "SignatureValue");
        joinLines(root, "X509Certificate");
    }

    private static SignedInfo signedInfo(XMLSignatureFactory factory) throws GeneralSecurityException {
        Reference wholeDocument = factory.newReference(
                "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        factory.newTransform(CanonicalizationMethod.INCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        return factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(wholeDocument));
    }

    private static KeyInfo keyInfo(XMLSignatureFactory factory, List<X509Certificate> chain) {
        List<X509Certificate> presented = chain.stream()
                .filter(c -> c.equals(chain.get(0)) || !TrustedRoots.selfIssued(c))
                .toList();
        KeyInfoFactory keyInfo = factory.getKeyInfoFactory();
        List<XMLStructure> data = List.of(keyInfo.newX509Data(presented));
        return keyInfo.newKeyInfo(data);
    }

    /** The JDK breaks base64 with CR LF, which comes out as {@code &#13;} in the middle of the values. */
    private static void joinLines(Element root, String localName) {
        NodeList found = root.getElementsByTagNameNS(XMLSignature.XMLNS, localName);
        for (int i = 0; i < found.getLength(); i++) {
            found.item(i).setTextContent(found.item(i).getTextContent().replaceAll("\\s", ""));
        }
    }
}
