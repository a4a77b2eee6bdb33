package no.rodtrad.adapter.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;

/** The certificates whose keys may have signed checkpoints; with none, signatures are not looked at. */
final class Signers {

    private final Map<String, PublicKey> keys;

    private Signers(Map<String, PublicKey> keys) {
        this.keys = keys;
    }

    static Signers unknown() {
        return new Signers(Map.of());
    }

    /** @throws IOException if the file cannot be read or holds no certificate */
    static Signers fromPem(Path file) throws IOException {
        Map<String, PublicKey> keys = new HashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                keys.put(Checkpoint.fingerprint((X509Certificate) one), one.getPublicKey());
            }
        } catch (CertificateException e) {
            throw new IOException("not a file of certificates: " + file, e);
        }
        if (keys.isEmpty()) {
            throw new IOException("no certificate in " + file);
        }
        return new Signers(keys);
    }

    boolean areKnown() {
        return !keys.isEmpty();
    }

    boolean refuse(Checkpoint checkpoint) {
        PublicKey key = keys.get(checkpoint.key());
        return areKnown() && (key == null || !checkpoint.isSignedBy(key));
    }
}
