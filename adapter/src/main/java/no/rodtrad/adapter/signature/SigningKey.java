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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
        Map<String, SigningKey> all = allOf(file, password);
        if (all.size() != 1) {
            throw new IOException("the key store must hold one key, not " + all.size() + ": " + file);
        }
        return all.values().iterator().next();
    }

    /**
     * Reads every key of a PKCS#12 file, by alias; the JDK writes aliases in lower case.
     *
     * @throws IOException if it cannot be read, the password is wrong, or an entry is not a private key with X.509
     *     certificates
     */
    static Map<String, SigningKey> allOf(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            Map<String, SigningKey> keys = new TreeMap<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.put(alias.toLowerCase(Locale.ROOT), read(store, alias, password));
                }
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IOException("not a usable PKCS#12 key store: " + file, e);
        }
    }

    private static SigningKey read(KeyStore store, String alias, char[] password)
            throws GeneralSecurityException, IOException {
        Certificate[] chain = store.getCertificateChain(alias);
        if (!(store.getKey(alias, password) instanceof PrivateKey key) || chain == null) {
            throw new IOException("the key store has an entry that is no private key with its certificate: " + alias);
        }
        return new SigningKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    }

    /** Keeps the key out of logs: a record would print its parts. */
    @Override
    public String toString() {
        return "SigningKey[" + chain.get(0).getSubjectX500Principal() + "]";
    }
}
