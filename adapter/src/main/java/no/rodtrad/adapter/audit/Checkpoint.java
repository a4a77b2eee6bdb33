package no.rodtrad.adapter.audit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A signed statement that a node's chain had this block. Kept outside the database it shows when the chain was cut.
 *
 * @param block the hash of the block
 * @param key SHA-256 of the certificate whose key signed, in hexadecimal
 */
record Checkpoint(String node, long seq, byte[] block, Instant at, String key, byte[] signature) {

    private static final String ALGORITHM = "SHA256withRSA";

    static Checkpoint sign(
            String node, long seq, byte[] block, Instant at, X509Certificate certificate, PrivateKey signing) {
        try {
            Checkpoint unsigned = new Checkpoint(node, seq, block, at, fingerprint(certificate), new byte[0]);
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(unsigned.signedBytes());
            return new Checkpoint(node, seq, block, at, unsigned.key, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a checkpoint could not be signed", e);
        }
    }

    boolean isSignedBy(PublicKey signer) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(signer);
            check.update(signedBytes());
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    boolean names(byte[] hash) {
        return MessageDigest.isEqual(block, hash);
    }

    private byte[] signedBytes() {
        return Canonical.of("checkpoint")
                .field(node)
                .field(seq)
                .field(HexFormat.of().formatHex(block))
                .field(at)
                .field(key)
                .bytes();
    }

    static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(Canonical.sha256().digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
