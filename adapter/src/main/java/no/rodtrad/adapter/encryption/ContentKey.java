package no.rodtrad.adapter.encryption;

import java.security.Key;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JceAsymmetricKeyUnwrapper;

/**
 * Gets the content key out of its RSA encryption, and never tells whether that worked: where it did not, a random key takes
 * its place, and the content decrypts to rubbish as it does with any wrong key (RFC 3218, against Bleichenbacher's attack).
 */
final class ContentKey {

    private static final Set<ASN1ObjectIdentifier> TRANSPORTS =
            Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.id_RSAES_OAEP);
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentKey() {}

    /** Whether keys in that transport are taken: RSA with PKCS#1 v1.5 or OAEP. */
    static boolean takes(AlgorithmIdentifier transport) {
        return TRANSPORTS.contains(transport.getAlgorithm());
    }

    static SecretKeySpec unwrap(
            PrivateKey key, AlgorithmIdentifier transport, EncryptionMethod method, byte[] encryptedKey) {
        // Before it is known whether it is needed, so that both ways take the same time.
        byte[] random = new byte[method.keyBytes()];
        RANDOM.nextBytes(random);
        byte[] found = random;
        try {
            Object unwrapped = new JceAsymmetricKeyUnwrapper(transport, key)
                    .generateUnwrappedKey(new AlgorithmIdentifier(method.oid()), encryptedKey)
                    .getRepresentation();
            byte[] bytes = unwrapped instanceof Key secret ? secret.getEncoded() : (byte[]) unwrapped;
            if (bytes.length == random.length) {
                found = bytes;
            }
        } catch (OperatorException | RuntimeException e) {
            found = random;
        }
        return new SecretKeySpec(found, method.cipher());
    }
}
