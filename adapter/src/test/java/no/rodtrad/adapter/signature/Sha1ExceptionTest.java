package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Authority.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class Sha1ExceptionTest {

    private static final String SENDER = "310123455";
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-23");

    private static Document signed(String method, String digest) throws Exception {
        Document document = Messages.message();
        CraftedSignature signature = Signed.by(Signed.SENDER);
        signature.method = method;
        signature.digest = digest;
        signature.sign(document);
        return Messages.received(document);
    }

    private static Result<VerifiedMessage> verify(Document document, String excepted, Instant now) {
        return new SignatureVerifier(
                        TrustedRoots.of(List.of(Signed.ROOT.certificate(), Signed.ISSUING.certificate())),
                        List.of(new Sha1Exception(excepted, LAST_DAY, "Bytter system i desember.")),
                        Revocation.off(),
                        Clock.fixed(now, ZoneOffset.UTC))
                .verify(document);
    }

    @ParameterizedTest
    @CsvSource({
        SignatureMethod.RSA_SHA1 + "," + DigestMethod.SHA1,
        SignatureMethod.RSA_SHA1 + "," + DigestMethod.SHA256,
        SignatureMethod.RSA_SHA256 + "," + DigestMethod.SHA1
    })
    void takesSha1OfTheExceptedAndTellsIt(String method, String digest) throws Exception {
        assertThat(verify(signed(method, digest), SENDER, NOW).orElseThrow().sha1())
                .isTrue();
        assertThat(verify(signed(method, digest), "310001783", NOW)).isEqualTo(refused(ErrorCode.SIGNATURE_METHOD));
    }

    /** The day ends at midnight in Norway, an hour before it does in UTC. */
    @Test
    void endsWithItsLastDay() throws Exception {
        Document document = signed(SignatureMethod.RSA_SHA1, DigestMethod.SHA1);
        assertThat(verify(document, SENDER, Instant.parse("2026-11-23T22:59:59Z")))
                .isInstanceOf(Result.Ok.class);
        assertThat(verify(document, SENDER, Instant.parse("2026-11-23T23:00:00Z")))
                .isEqualTo(refused(ErrorCode.SIGNATURE_METHOD));
    }

    @Test
    void doesNotMarkWhatIsSignedAsItShould() {
        assertThat(verify(Signed.message(), SENDER, NOW).orElseThrow().sha1()).isFalse();
    }

    @Test
    void stillRefusesChangedContent() throws Exception {
        String changed = Messages.text(signed(SignatureMethod.RSA_SHA1, DigestMethod.SHA1))
                .replace("Fjellrev", "Jerv");
        assertThat(verify(Messages.parse(changed), SENDER, NOW)).isEqualTo(refused(ErrorCode.SIGNATURE_WRONG));
    }

    @Test
    void needsAPartnerADayAndAReason() {
        assertThatThrownBy(() -> new Sha1Exception("*", LAST_DAY, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sha1Exception(SENDER, null, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sha1Exception(SENDER, LAST_DAY, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Result<VerifiedMessage> refused(ErrorCode code) {
        return new Result.Refused<>(Refusal.of(code));
    }
}
