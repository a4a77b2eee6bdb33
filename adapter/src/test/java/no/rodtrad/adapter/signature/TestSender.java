package no.rodtrad.adapter.signature;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.Document;

/** The sender of {@link Signed}, for tests outside this package: a key of 2048 bits below a root and an issuer. */
public final class TestSender {

    private TestSender() {}

    public static PrivateKey key() {
        return Signed.LEAF.keys().getPrivate();
    }

    public static MessageSigner signer() {
        return new MessageSigner(key(), List.of(Signed.SENDER));
    }

    public static byte[] sign(byte[] message) {
        Document document = XmlGateway.parse(message).orElseThrow();
        signer().sign(document);
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    /** A verifier that trusts the sender and knows no revocation. */
    public static SignatureVerifier verifier() {
        TrustedRoots roots = TrustedRoots.of(List.of(Signed.ROOT.certificate(), Signed.ISSUING.certificate()));
        return new SignatureVerifier(roots, Clock.fixed(Authority.NOW, ZoneOffset.UTC));
    }
}
