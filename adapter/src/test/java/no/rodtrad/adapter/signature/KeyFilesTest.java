package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.ISSUING;
import static no.rodtrad.adapter.signature.Signed.LEAF;
import static no.rodtrad.adapter.signature.Signed.ROOT;
import static no.rodtrad.adapter.signature.Signed.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final char[] PASSWORD = "secret".toCharArray();

    @TempDir
    Path folder;

    @Test
    void sortsRootsFromIssuingAuthorities() throws Exception {
        TrustedRoots roots = TrustedRoots.fromPem(pem(ISSUING.certificate(), ROOT.certificate()));
        assertThat(roots.roots()).containsExactly(ROOT.certificate());
        assertThat(roots.intermediates()).containsExactly(ISSUING.certificate());
    }

    @Test
    void refusesRootsWithoutARoot() throws Exception {
        Path file = pem(ISSUING.certificate());
        assertThatThrownBy(() -> TrustedRoots.fromPem(file)).isInstanceOf(IOException.class);
        Path other = Files.writeString(folder.resolve("other.pem"), "not a certificate");
        assertThatThrownBy(() -> TrustedRoots.fromPem(other)).isInstanceOf(IOException.class);
    }

    @Test
    void readsTheKeyAndItsChain() throws Exception {
        SigningKey key = SigningKey.fromPkcs12(store("one"), PASSWORD);
        assertThat(key.key()).isEqualTo(LEAF.keys().getPrivate());
        assertThat(key.chain()).containsExactly(SENDER, ISSUING.certificate());
        assertThat(key.toString()).contains("Solbakken").doesNotContain("modulus");
    }

    @Test
    void refusesAWrongPasswordAndSeveralKeys() throws Exception {
        Path one = store("one");
        assertThatThrownBy(() -> SigningKey.fromPkcs12(one, "wrong".toCharArray()))
                .isInstanceOf(IOException.class);
        Path two = store("one", "two");
        assertThatThrownBy(() -> SigningKey.fromPkcs12(two, PASSWORD)).hasMessageContaining("one key, not 2");
    }

    private Path store(String... aliases) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String alias : aliases) {
            store.setKeyEntry(
                    alias, LEAF.keys().getPrivate(), PASSWORD, new Certificate[] {SENDER, ISSUING.certificate()});
        }
        Path file = folder.resolve(aliases.length + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    private Path pem(X509Certificate... certificates) throws Exception {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return Files.writeString(folder.resolve("roots" + certificates.length + ".pem"), text);
    }
}
