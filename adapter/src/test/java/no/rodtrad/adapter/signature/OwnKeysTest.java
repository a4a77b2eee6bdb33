package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Authority.NOW;
import static no.rodtrad.adapter.signature.Signed.ISSUING;
import static no.rodtrad.adapter.signature.Signed.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A key is rolled over: the new one comes beside the old one and takes its place. */
class OwnKeysTest {

    private static final int BOTH = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
    private static final Instant NEW_FROM = NOW.minus(Duration.ofDays(10));
    private static final Instant OLD_TO = NOW.plus(Duration.ofDays(20));
    private static final SigningKey OLD = key("old", NOW.minus(Duration.ofDays(700)), OLD_TO, BOTH);
    private static final SigningKey NEW = key("new", NEW_FROM, NOW.plus(Duration.ofDays(720)), BOTH);
    private static final SigningKey ENCRYPTION_ONLY =
            key("encryption", NEW_FROM, NOW.plus(Duration.ofDays(720)), KeyUsage.keyEncipherment);

    @TempDir
    Path folder;

    @Test
    void theNewestValidKeySigns() {
        OwnKeys keys = new OwnKeys(Map.of("old", OLD, "new", NEW), Map.of());
        assertThat(keys.signing(NEW_FROM.minusSeconds(1))).isEqualTo(OLD);
        assertThat(keys.signing(NEW_FROM)).isEqualTo(NEW);
        assertThat(keys.signing(NOW)).isEqualTo(NEW);
        assertThat(keys.signsUntil()).isEqualTo(NOW.plus(Duration.ofDays(720)));
    }

    /** Partners learn of a new certificate before it is used: the day of the change is the operator's. */
    @Test
    void aKeyWaitsForItsFirstDayInNorwegianTime() {
        OwnKeys keys = new OwnKeys(Map.of("old", OLD, "new", NEW), Map.of("NEW", LocalDate.parse("2026-12-01")));
        assertThat(keys.signing(NOW)).isEqualTo(OLD);
        assertThat(keys.signing(Instant.parse("2026-11-30T22:59:59Z"))).isEqualTo(OLD);
        assertThat(keys.signing(Instant.parse("2026-11-30T23:00:00Z"))).isEqualTo(NEW);
    }

    @Test
    void noKeySignsOutsideItsTime() {
        OwnKeys old = new OwnKeys(Map.of("old", OLD), Map.of());
        assertThat(old.signing(OLD_TO)).isEqualTo(OLD);
        assertThatThrownBy(() -> old.signing(OLD_TO.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
        OwnKeys waiting = new OwnKeys(Map.of("new", NEW), Map.of("new", LocalDate.parse("2027-01-01")));
        assertThatThrownBy(() -> waiting.signing(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyKeyThatMayDecryptsAlsoThoseThatRanOut() {
        SigningKey expired = key("expired", NOW.minus(Duration.ofDays(900)), NOW.minus(Duration.ofDays(1)), BOTH);
        SigningKey signsOnly = key("signs", NEW_FROM, OLD_TO, KeyUsage.nonRepudiation);
        OwnKeys keys = new OwnKeys(Map.of("a", expired, "b", OLD, "c", NEW, "d", signsOnly), Map.of());
        assertThat(keys.decrypting()).containsExactly(NEW, OLD, expired);
    }

    @Test
    void aKeyForEncryptionDoesNotSign() {
        OwnKeys keys = new OwnKeys(Map.of("old", OLD, "encryption", ENCRYPTION_ONLY), Map.of());
        assertThat(keys.signing(NOW)).isEqualTo(OLD);
        assertThat(keys.decrypting()).contains(ENCRYPTION_ONLY);
    }

    @Test
    void refusesAStoreThatCannotSignAndADayOfAnUnknownKey() {
        assertThatThrownBy(() -> new OwnKeys(Map.of("encryption", ENCRYPTION_ONLY), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnKeys(Map.of("old", OLD), Map.of("older", LocalDate.parse("2026-12-01"))))
                .hasMessageContaining("alias");
    }

    @Test
    void readsTheKeysOfAFileAndSignsWithTheOneWhoseTimeItIs() throws Exception {
        Path file = store(Map.of("Old", OLD, "New", NEW));
        OwnKeys keys = OwnKeys.fromPkcs12(file, "secret".toCharArray(), Map.of("New", LocalDate.parse("2026-11-01")));
        Document before = signedAt(keys, Instant.parse("2026-10-31T12:00:00Z"));
        Document after = signedAt(keys, NOW);
        assertThat(VERIFIER.verify(before).orElseThrow().signer())
                .isEqualTo(OLD.chain().get(0));
        assertThat(VERIFIER.verify(after).orElseThrow().signer())
                .isEqualTo(NEW.chain().get(0));
        assertThatThrownBy(() -> OwnKeys.fromPkcs12(file, "wrong".toCharArray(), Map.of()))
                .isInstanceOf(IOException.class);
    }

    private static Document signedAt(OwnKeys keys, Instant time) {
        Document document = Messages.message();
        new MessageSigner(keys, Clock.fixed(time, ZoneOffset.UTC)).sign(document);
        return Messages.received(document);
    }

    private Path store(Map<String, SigningKey> keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, SigningKey> entry : keys.entrySet()) {
            store.setKeyEntry(
                    entry.getKey(),
                    entry.getValue().key(),
                    "secret".toCharArray(),
                    entry.getValue().chain().toArray(Certificate[]::new));
        }
        Path file = folder.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "secret".toCharArray());
        }
        return file;
    }

    private static SigningKey key(String name, Instant from, Instant to, int usage) {
        Authority.Order order = Authority.Order.leaf("CN=Solbakken,SERIALNUMBER=310123455,C=NO")
                .with(Authority.rsa(2048, name))
                .with(from, to)
                .withUsage(usage);
        return new SigningKey(order.keys().getPrivate(), List.of(ISSUING.issue(order), ISSUING.certificate()));
    }
}
