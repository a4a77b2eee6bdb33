package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Authority.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import org.w3c.dom.Document;

/** The ordinary case: a root, an issuing authority, a sender below it, and a verifier that trusts the root. */
final class Signed {

    static final Authority ROOT = Authority.root("Rot");
    static final Authority ISSUING =
            ROOT.issuing(Authority.Order.authority("CN=Utsteder", Authority.rsa(2048, "issuing")));
    static final Authority.Order LEAF = Authority.Order.leaf("CN=Solbakken,SERIALNUMBER=310123455,C=NO");
    static final X509Certificate SENDER = ISSUING.issue(LEAF);
    static final SignatureVerifier VERIFIER = new SignatureVerifier(
            TrustedRoots.of(List.of(ROOT.certificate(), ISSUING.certificate())), Clock.fixed(NOW, ZoneOffset.UTC));

    private Signed() {}

    static CraftedSignature by(X509Certificate... certificates) throws Exception {
        return new CraftedSignature(LEAF.keys().getPrivate(), certificates);
    }

    static Document message() {
        Document document = Messages.message();
        new MessageSigner(LEAF.keys().getPrivate(), List.of(SENDER)).sign(document);
        return Messages.received(document);
    }

    static void assertRefused(Document document, ErrorCode code) {
        assertThat(VERIFIER.verify(document)).isEqualTo(new Result.Refused<>(Refusal.of(code)));
    }
}
