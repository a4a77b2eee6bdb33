package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Authority.NOW;
import static no.rodtrad.adapter.signature.Signed.ISSUING;
import static no.rodtrad.adapter.signature.Signed.LEAF;
import static no.rodtrad.adapter.signature.Signed.ROOT;
import static no.rodtrad.adapter.signature.Signed.SENDER;
import static no.rodtrad.adapter.signature.Signed.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class CertificateTrustTest {

    private final Document document = Messages.message();

    private Document signedWith(X509Certificate... certificates) throws Exception {
        Signed.by(certificates).sign(document);
        return Messages.received(document);
    }

    @Test
    void refusesAnotherRoot() throws Exception {
        Authority stranger = Authority.root("Fremmed");
        assertRefused(signedWith(stranger.issue(LEAF), stranger.certificate()), ErrorCode.CERTIFICATE_UNTRUSTED);
    }

    /** A root of the right name but with another key. */
    @Test
    void refusesANamesake() throws Exception {
        Authority namesake = new Authority(ISSUING.certificate(), Authority.rsa(2048, "namesake"));
        assertRefused(signedWith(namesake.issue(LEAF)), ErrorCode.CERTIFICATE_UNTRUSTED);
    }

    @Test
    void refusesASelfSignedSender() throws Exception {
        Authority self = Authority.root("Solbakken");
        CraftedSignature signature = new CraftedSignature(self.keys().getPrivate(), self.certificate());
        signature.sign(document);
        assertRefused(Messages.received(document), ErrorCode.CERTIFICATE_UNTRUSTED);
    }

    /** A sender that plays authority: its certificate is good, but not for issuing others. */
    @Test
    void refusesAnIssuerThatIsNoAuthority() throws Exception {
        Authority sender = new Authority(SENDER, LEAF.keys());
        X509Certificate below = sender.issue(Authority.Order.leaf("CN=Annen").with(Authority.rsa(2048, "below")));
        CraftedSignature signature =
                new CraftedSignature(Authority.rsa(2048, "below").getPrivate(), below);
        signature.sign(document);
        SignatureVerifier trustsTooMuch = new SignatureVerifier(
                TrustedRoots.of(List.of(ROOT.certificate(), ISSUING.certificate(), SENDER)),
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(trustsTooMuch.verify(Messages.received(document)))
                .isEqualTo(new Result.Refused<>(Refusal.of(ErrorCode.CERTIFICATE_UNTRUSTED)));
    }

    @Test
    void refusesASignatureWithoutCertificate() throws Exception {
        assertRefused(signedWith(), ErrorCode.CERTIFICATE_UNTRUSTED);
    }

    @Test
    void refusesAnUnreadableCertificate() {
        String broken = Messages.text(Signed.message())
                .replaceFirst("<ds:X509Certificate>........", "<ds:X509Certificate>AAAAAAAA");
        assertRefused(Messages.parse(broken), ErrorCode.CERTIFICATE_UNTRUSTED);
    }

    @Test
    void refusesAnExpiredCertificate() throws Exception {
        X509Certificate expired = ISSUING.issue(LEAF.with(NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(1)));
        assertRefused(signedWith(expired), ErrorCode.CERTIFICATE_EXPIRED);
    }

    @Test
    void refusesACertificateThatIsNotValidYet() throws Exception {
        X509Certificate future = ISSUING.issue(LEAF.with(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(9))));
        assertRefused(signedWith(future), ErrorCode.CERTIFICATE_EXPIRED);
    }

    @Test
    void refusesAnExpiredIssuer() throws Exception {
        Authority expired = ROOT.issuing(Authority.Order.authority("CN=Gammel", Authority.rsa(2048, "old"))
                .with(NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(1)));
        assertRefused(signedWith(expired.issue(LEAF), expired.certificate()), ErrorCode.CERTIFICATE_EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(ints = {KeyUsage.keyEncipherment, KeyUsage.keyAgreement | KeyUsage.dataEncipherment})
    void refusesACertificateForOtherUses(int usage) throws Exception {
        assertRefused(signedWith(ISSUING.issue(LEAF.withUsage(usage))), ErrorCode.CERTIFICATE_USAGE);
    }

    @Test
    void refusesACertificateThatNamesNoUse() throws Exception {
        assertRefused(signedWith(ISSUING.issue(LEAF.withUsage(null))), ErrorCode.CERTIFICATE_USAGE);
    }

    @Test
    void refusesAnAuthoritysOwnCertificate() throws Exception {
        X509Certificate authority =
                ISSUING.issue(LEAF.asAuthority(true).withUsage(KeyUsage.keyCertSign | KeyUsage.digitalSignature));
        assertRefused(signedWith(authority), ErrorCode.CERTIFICATE_USAGE);
    }

    @Test
    void takesNonRepudiation() throws Exception {
        X509Certificate sender = ISSUING.issue(LEAF.withUsage(KeyUsage.nonRepudiation));
        assertThat(Signed.VERIFIER.verify(signedWith(sender)).orElseThrow().signer())
                .isEqualTo(sender);
    }

    @Test
    void refusesACertificateSignedWithSha1() throws Exception {
        assertRefused(signedWith(ISSUING.issue(LEAF.withHash("SHA1"))), ErrorCode.SIGNATURE_METHOD);
    }

    @Test
    void findsThePathWhateverTheOrderOfTheCertificates() throws Exception {
        SignatureVerifier knowsTheRootOnly =
                new SignatureVerifier(TrustedRoots.of(List.of(ROOT.certificate())), Clock.fixed(NOW, ZoneOffset.UTC));
        Document received = signedWith(ISSUING.certificate(), SENDER, ROOT.certificate());
        assertThat(knowsTheRootOnly.verify(received).orElseThrow().signer()).isEqualTo(SENDER);
    }

    /** Trust that is remembered must not outlive the certificate. */
    @Test
    void refusesLaterWhatItTookBefore() throws Exception {
        Instant[] now = {NOW};
        Clock moving = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        SignatureVerifier verifier =
                new SignatureVerifier(TrustedRoots.of(List.of(ROOT.certificate(), ISSUING.certificate())), moving);
        Document received = signedWith(SENDER);
        verifier.verify(received).orElseThrow();
        now[0] = NOW.plus(Duration.ofDays(31));
        assertThat(verifier.verify(received))
                .isEqualTo(new Result.Refused<>(Refusal.of(ErrorCode.CERTIFICATE_EXPIRED)));
    }
}
