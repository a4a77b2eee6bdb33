package no.rodtrad.adapter.signature;

import static no.rodtrad.mappings.refusal.ErrorCode.SIGNATURE_METHOD;
import static no.rodtrad.mappings.refusal.ErrorCode.SIGNATURE_MISSING;
import static no.rodtrad.mappings.refusal.ErrorCode.SIGNATURE_SCOPE;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Finds the one signature of a message and holds it to the one shape that is taken, before any cryptography: enveloped,
 * last child of the root, one reference to the whole document, nothing in it that could hide content from the digest.
 * XMLDSig allows far more, and every classic wrapping attack lives in the difference.
 *
 * @see <a href="https://www.w3.org/TR/xmldsig-bestpractices/">XML Signature Best Practices</a>
 */
final class SignatureShape {

    private static final String DS = XMLSignature.XMLNS;
    private static final Set<String> KEY_INFO = Set.of("X509Data", "KeyName", "KeyValue");

    /** Parameters that allowed algorithms carry in namespaces of their own. */
    private static final Set<String> PARAMETERS = Set.of(CanonicalizationMethod.EXCLUSIVE);

    private static final int MAX_PREFIX_LIST = 1_000;

    private SignatureShape() {}

    /** The signature element of the expected shape. */
    static Result<Element> find(Document document) {
        NodeList all = document.getElementsByTagNameNS(DS, "Signature");
        if (all.getLength() == 0) {
            return Result.refused(SIGNATURE_MISSING);
        }
        Element signature = (Element) all.item(0);
        if (all.getLength() > 1 || !isLastChildOfRoot(signature)) {
            return Result.refused(SIGNATURE_SCOPE);
        }
        ErrorCode fault = faultIn(signature);
        return fault == null ? Result.ok(signature) : Result.refused(fault);
    }

    private static boolean isLastChildOfRoot(Element signature) {
        Element root = signature.getOwnerDocument().getDocumentElement();
        List<Element> children = Elements.children(root);
        return signature.getParentNode() == root && children.get(children.size() - 1) == signature;
    }

    private static ErrorCode faultIn(Element signature) {
        if (!named(signature, "SignedInfo", "SignatureValue", "KeyInfo") || holdsForeign(signature)) {
            return SIGNATURE_SCOPE;
        }
        Element signedInfo = Elements.children(signature).get(0);
        Element keyInfo = Elements.children(signature).get(2);
        if (!named(signedInfo, "CanonicalizationMethod", "SignatureMethod", "Reference")
                || !Elements.children(keyInfo).stream().allMatch(e -> KEY_INFO.contains(e.getLocalName()))) {
            return SIGNATURE_SCOPE;
        }
        List<Element> parts = Elements.children(signedInfo);
        ErrorCode fault = faultInReference(parts.get(2));
        if (fault != null) {
            return fault;
        }
        boolean methods = AllowedMethods.canonicalization(algorithm(parts.get(0)))
                && prefixesAreFew(parts.get(0))
                && known(algorithm(parts.get(1)), AllowedMethods::signature)
                && Elements.children(parts.get(1)).isEmpty();
        return methods ? null : SIGNATURE_METHOD;
    }

    private static ErrorCode faultInReference(Element reference) {
        // URI="" is the whole document; a missing URI means something else and is not the same.
        boolean wholeDocument =
                reference.hasAttribute("URI") && reference.getAttribute("URI").isEmpty();
        if (!wholeDocument || !named(reference, "Transforms", "DigestMethod", "DigestValue")) {
            return SIGNATURE_SCOPE;
        }
        List<Element> parts = Elements.children(reference);
        if (!transformsAreKnown(Elements.children(parts.get(0)))) {
            return SIGNATURE_SCOPE;
        }
        boolean methods = known(algorithm(parts.get(1)), AllowedMethods::digest) && prefixesAreFew(reference);
        return methods ? null : SIGNATURE_METHOD;
    }

    /** Exclusive canonicalization looks for each prefix of its list at each element. */
    private static boolean prefixesAreFew(Element element) {
        return element.getAttribute("PrefixList").length() <= MAX_PREFIX_LIST
                && Elements.children(element).stream().allMatch(SignatureShape::prefixesAreFew);
    }

    /** Whether a signature of the expected shape uses SHA-1, which only some senders may. */
    static boolean isWeak(Element signature) {
        return Stream.of("SignedInfo/SignatureMethod", "SignedInfo/Reference/DigestMethod")
                .flatMap(path -> Elements.first(signature, path).stream())
                .anyMatch(method -> AllowedMethods.weak(algorithm(method)));
    }

    private static boolean known(String uri, Predicate<String> allowed) {
        return allowed.test(uri) || AllowedMethods.weak(uri);
    }

    /** Enveloped-signature first, then at most one canonicalization: each at most once, and nothing that selects. */
    private static boolean transformsAreKnown(List<Element> transforms) {
        if (transforms.isEmpty() || transforms.size() > 2) {
            return false;
        }
        boolean enveloped = Transform.ENVELOPED.equals(algorithm(transforms.get(0)))
                && Elements.children(transforms.get(0)).isEmpty();
        return enveloped && (transforms.size() == 1 || AllowedMethods.canonicalization(algorithm(transforms.get(1))));
    }

    /** The enveloped transform takes the signature out of the digest: foreign elements in it would be unsigned content. */
    private static boolean holdsForeign(Element element) {
        return Elements.children(element).stream()
                .anyMatch(e -> !DS.equals(e.getNamespaceURI()) && !PARAMETERS.contains(Elements.namespace(e))
                        || "Object".equals(e.getLocalName())
                        || holdsForeign(e));
    }

    private static boolean named(Element parent, String... names) {
        return Elements.children(parent).stream()
                .map(Element::getLocalName)
                .toList()
                .equals(List.of(names));
    }

    private static String algorithm(Element method) {
        return method.getAttribute("Algorithm");
    }
}
