package no.rodtrad.adapter.signature;

import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.crypto.dsig.spec.XSLTTransformParameterSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes signatures of any shape, with real keys, so that only the rule under test can refuse them. */
final class CraftedSignature {

    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    private final Key key;
    private final List<X509Certificate> certificates;

    String method = SignatureMethod.RSA_SHA256;
    String digest = DigestMethod.SHA256;
    String canonicalization = CanonicalizationMethod.INCLUSIVE;
    String uri = "";
    List<Transform> transforms = new ArrayList<>();

    CraftedSignature(Key key, X509Certificate... certificates) throws Exception {
        this.key = key;
        this.certificates = List.of(certificates);
        transforms.add(plain(Transform.ENVELOPED));
        transforms.add(plain(CanonicalizationMethod.INCLUSIVE));
    }

    Transform plain(String algorithm) throws Exception {
        return factory.newTransform(algorithm, (TransformParameterSpec) null);
    }

    Transform xpath(String expression) throws Exception {
        return factory.newTransform(Transform.XPATH, new XPathFilterParameterSpec(expression));
    }

    Transform xslt(Element stylesheet) throws Exception {
        return factory.newTransform(Transform.XSLT, new XSLTTransformParameterSpec(new DOMStructure(stylesheet)));
    }

    /** Signs, with the signature as last child of a parent. */
    void sign(Document document, Element parent) throws Exception {
        var reference = factory.newReference(uri, factory.newDigestMethod(digest, null), transforms, null, null);
        var signedInfo = factory.newSignedInfo(
                factory.newCanonicalizationMethod(canonicalization, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(method, null),
                List.of(reference));
        DOMSignContext context = new DOMSignContext(key, parent);
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
        factory.newXMLSignature(signedInfo, keyInfo()).sign(context);
    }

    void sign(Document document) throws Exception {
        sign(document, document.getDocumentElement());
    }

    private KeyInfo keyInfo() {
        var keyInfo = factory.getKeyInfoFactory();
        List<XMLStructure> content = certificates.isEmpty()
                ? List.of(keyInfo.newKeyName("none"))
                : List.of(keyInfo.newX509Data(certificates));
        return keyInfo.newKeyInfo(content);
    }
}
