package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Authority.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class RevocationTest {

    private static final Authority ROOT = Authority.root("Rot med lister");

    private RevocationServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RevocationServer(ROOT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Document signedWith(X509Certificate... certificates) throws Exception {
        Document document = Messages.message();
        Signed.by(certificates).sign(document);
        return Messages.received(document);
    }

    private SignatureVerifier verifier(Revocation.Mode mode, String... hosts) {
        return new SignatureVerifier(
                TrustedRoots.of(List.of(ROOT.certificate())),
                List.of(),
                new Revocation(mode, Set.of(hosts), Duration.ofSeconds(5)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private String verdict(Revocation.Mode mode, X509Certificate... certificates) throws Exception {
        return verdict(verifier(mode, server.host()), certificates);
    }

    private static String verdict(SignatureVerifier verifier, X509Certificate... certificates) throws Exception {
        return verifier.verify(signedWith(certificates)) instanceof Result.Refused<VerifiedMessage> refused
                ? refused.refusal().code().name()
                : "ACCEPTED";
    }

    @ParameterizedTest
    @EnumSource(RevocationServer.Source.class)
    void takesWhatIsNotRevoked(RevocationServer.Source source) throws Exception {
        assertThat(verdict(Revocation.Mode.STRICT, server.issue(source))).isEqualTo("ACCEPTED");
        assertThat(server.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RevocationServer.Source.class)
    void refusesWhatIsRevokedInBothModes(RevocationServer.Source source) throws Exception {
        X509Certificate revoked = server.issue(source);
        server.revoke(revoked);
        assertThat(verdict(Revocation.Mode.STRICT, revoked)).isEqualTo("CERTIFICATE_REVOKED");
        assertThat(verdict(Revocation.Mode.SOFT, revoked)).isEqualTo("CERTIFICATE_REVOKED");
        assertThat(verdict(Revocation.Mode.OFF, revoked)).isEqualTo("ACCEPTED");
    }

    /** Away, out of date, or signed by somebody else: none of these says anything. */
    @ParameterizedTest
    @EnumSource(RevocationServer.Fault.class)
    void asksToComeAgainWhereNothingIsKnown(RevocationServer.Fault fault) throws Exception {
        server.fault(fault);
        for (RevocationServer.Source source : RevocationServer.Source.values()) {
            X509Certificate certificate = server.issue(source);
            assertThat(verdict(Revocation.Mode.STRICT, certificate)).isEqualTo("REVOCATION_UNAVAILABLE");
            assertThat(verdict(Revocation.Mode.SOFT, certificate)).isEqualTo("ACCEPTED");
        }
        assertThat(ErrorCode.REVOCATION_UNAVAILABLE.httpStatus()).isEqualTo(503);
    }

    @Test
    void callsNobodyWhoIsNotOnTheList() throws Exception {
        for (RevocationServer.Source source : RevocationServer.Source.values()) {
            assertThat(verdict(verifier(Revocation.Mode.STRICT, "ocsp.example.org"), server.issue(source)))
                    .isEqualTo("REVOCATION_UNAVAILABLE");
        }
        assertThat(server.calls()).isZero();
    }

    @Test
    void remembersTheAnswer() throws Exception {
        SignatureVerifier verifier = verifier(Revocation.Mode.STRICT, server.host());
        X509Certificate sender = server.issue(RevocationServer.Source.OCSP);
        assertThat(verdict(verifier, sender)).isEqualTo("ACCEPTED");
        assertThat(verdict(verifier, sender)).isEqualTo("ACCEPTED");
        assertThat(server.calls()).isEqualTo(1);
    }

    @Test
    void refusesASenderWhoseIssuerIsRevoked() throws Exception {
        Authority issuing = server.issuing();
        try (RevocationServer below = new RevocationServer(issuing)) {
            X509Certificate sender = below.issue(RevocationServer.Source.OCSP);
            server.revoke(issuing.certificate());
            assertThat(verdict(
                            verifier(Revocation.Mode.STRICT, server.host(), below.host()),
                            sender,
                            issuing.certificate()))
                    .isEqualTo("CERTIFICATE_REVOKED");
        }
    }
}
