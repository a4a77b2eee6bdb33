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
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Signs messages as NAV does: enveloped, whole document, C14N 1.0, rsa-sha256 over SHA-256, the certificate in {@code
 * KeyInfo}. Thread-safe.
 */
public final class MessageSigner {

    // Looked for among the providers once; one for each thread, since they promise nothing to two.
    private static final ThreadLocal<XMLSignatureFactory> SIGNATURES =
            ThreadLocal.withInitial(() -> XMLSignatureFactory.getInstance("DOM"));
    private static final ThreadLocal<KeyInfoFactory> KEYS =
            ThreadLocal.withInitial(() -> SIGNATURES.get().getKeyInfoFactory());

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
        Element root = msgHead.getDocumentElement();
        // A document built in memory may lack the namespace declarations that it gets when it is written: the digest
        // must be over what the receiver will parse.
        if (!DeclaredNames.in(root)) {
            msgHead.normalizeDocument();
        }
        DOMSignContext context = new DOMSignContext(key.key(), root);
        context.setDefaultNamespacePrefix("ds");
        try {
            XMLSignatureFactory factory = SIGNATURES.get();
            factory.newXMLSignature(signedInfo(factory), keyInfo(key.chain())).sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("a message could not be signed", e);
        }
        Element signature = (Element) root.getLastChild();
        Elements.children(signature, "SignatureValue").forEach(MessageSigner::joinLines);
        Elements.first(signature, "KeyInfo/X509Data")
                .ifPresent(data -> Elements.children(data, "X509Certificate").forEach(MessageSigner::joinLines));
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

    private static KeyInfo keyInfo(List<X509Certificate> chain) {
        List<X509Certificate> presented = chain.stream()
                .filter(c -> c.equals(chain.get(0)) || !TrustedRoots.selfIssued(c))
                .toList();
        KeyInfoFactory keyInfo = KEYS.get();
        List<XMLStructure> data = List.of(keyInfo.newX509Data(presented));
        return keyInfo.newKeyInfo(data);
    }

    /** The JDK breaks base64 with CR LF, which comes out as {@code &#13;} in the middle of the values. */
    private static void joinLines(Element base64) {
        String text = base64.getTextContent();
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                joined.append(text.charAt(i));
            }
        }
        base64.setTextContent(joined.toString());
    }
}
