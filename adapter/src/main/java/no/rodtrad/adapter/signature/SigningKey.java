package no.rodtrad.adapter.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A key with its certificates.
 *
 * @param key the private key
 * @param chain its certificate first, then the issuers
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    /**
     * Reads a PKCS#12 file that holds exactly one key.
     *
     * @throws IOException if it cannot be read, the password is wrong, or it holds no key or several
     */
    public static SigningKey fromPkcs12(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw new IOException("the key store must hold one key, not " + keys.size() + ": " + file);
            }
            Certificate[] chain = store.getCertificateChain(keys.get(0));
            return new SigningKey(
                    (PrivateKey) store.getKey(keys.get(0), password),
                    Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException e) {
            throw new IOException("not a usable PKCS#12 key store: " + file, e);
        }
    }

    /** Keeps the key out of logs: a record would print its parts. */
    @Override
    public String toString() {
        return "SigningKey[" + chain.get(0).getSubjectX500Principal() + "]";
    }
}
