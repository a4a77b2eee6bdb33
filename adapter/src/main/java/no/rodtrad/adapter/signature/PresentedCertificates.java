package no.rodtrad.adapter.signature;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The certificates that a signature carries in {@code KeyInfo/X509Data}. Nothing is believed of them yet.
 *
 * @param signer the one that the message should be signed with
 * @param others what came with it, perhaps its issuers
 */
record PresentedCertificates(X509Certificate signer, List<X509Certificate> others) {

    private static final int MAX = 8;

    /** Empty where there is none, too many, an unreadable one, or no single end entity among them. */
    static Optional<PresentedCertificates> in(Element signature) {
        NodeList texts = signature.getElementsByTagNameNS(signature.getNamespaceURI(), "X509Certificate");
        if (texts.getLength() == 0 || texts.getLength() > MAX) {
            return Optional.empty();
        }
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            List<X509Certificate> all = new ArrayList<>();
            for (int i = 0; i < texts.getLength(); i++) {
                byte[] der = Base64.getMimeDecoder().decode(texts.item(i).getTextContent());
                all.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
            }
            return choose(all);
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** XMLDSig gives the certificates of a chain no order, so the signer is the one that is not an authority. */
    private static Optional<PresentedCertificates> choose(List<X509Certificate> all) {
        if (all.size() == 1) {
            return Optional.of(new PresentedCertificates(all.get(0), List.of()));
        }
        List<X509Certificate> endEntities =
                all.stream().filter(c -> c.getBasicConstraints() < 0).toList();
        if (endEntities.size() != 1) {
            return Optional.empty();
        }
        X509Certificate signer = endEntities.get(0);
        return Optional.of(new PresentedCertificates(
                signer, all.stream().filter(c -> !c.equals(signer)).toList()));
    }
}
