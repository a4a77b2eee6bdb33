package no.rodtrad.sandbox.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.SignatureVerifier;
import no.rodtrad.adapter.signature.SignerOrganisation;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.adapter.signature.TrustedRoots;
import no.rodtrad.adapter.signature.VerifiedMessage;
import no.rodtrad.mappings.xml.XmlGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class TestPkiTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ORGANISATION = "310789011";

    @TempDir
    Path folder;

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    @Test
    void whatAnOrganisationSignsIsTrustedByTheRootsFile() throws Exception {
        TestPki pki = TestPki.open(folder, at(NOW));
        SigningKey key = pki.ofOrganisation(ORGANISATION);
        Document document =
                XmlGateway.parse("<MsgHead/>".getBytes(StandardCharsets.UTF_8)).orElseThrow();
        new MessageSigner(key.key(), key.chain()).sign(document);
        byte[] bytes = XmlGateway.write(document, StandardCharsets.UTF_8);
        VerifiedMessage verified = new SignatureVerifier(TrustedRoots.fromPem(pki.trustedRoots()), at(NOW))
                .verify(XmlGateway.parse(bytes).orElseThrow())
                .orElseThrow();
        assertThat(SignerOrganisation.of(verified.signer())).contains(ORGANISATION);
    }

    @Test
    void keepsEverythingBetweenStarts() throws Exception {
        TestPki first = TestPki.open(folder, at(NOW));
        SigningKey key = first.ofOrganisation(ORGANISATION);
        TestPki second = TestPki.open(folder, at(NOW.plus(Duration.ofDays(100))));
        assertThat(second.roots()).isEqualTo(first.roots());
        assertThat(second.ofOrganisation(ORGANISATION).chain()).isEqualTo(key.chain());
    }

    @Test
    void renewsWhatIsAboutToExpire() throws Exception {
        SigningKey old = TestPki.open(folder, at(NOW)).ofOrganisation(ORGANISATION);
        Instant later = NOW.plus(Duration.ofDays(2 * 365 - 10));
        SigningKey renewed = TestPki.open(folder, at(later)).ofOrganisation(ORGANISATION);
        assertThat(renewed.chain().get(0)).isNotEqualTo(old.chain().get(0));
        renewed.chain().get(0).checkValidity(java.util.Date.from(later.plus(Duration.ofDays(300))));
    }

    @Test
    void theKeyStoreOpensWithItsPassword() throws Exception {
        TestPki pki = TestPki.open(folder, at(NOW));
        assertThat(SigningKey.fromPkcs12(pki.keyStoreOf(ORGANISATION), TestPki.PASSWORD.toCharArray())
                        .chain())
                .isEqualTo(pki.ofOrganisation(ORGANISATION).chain());
    }

    @Test
    void takesOrganisationNumbersOnly() throws Exception {
        TestPki pki = TestPki.open(folder, at(NOW));
        assertThatThrownBy(() -> pki.ofOrganisation("../../etc")).isInstanceOf(IllegalArgumentException.class);
    }
}
