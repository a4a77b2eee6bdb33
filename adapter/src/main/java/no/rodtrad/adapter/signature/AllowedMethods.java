package no.rodtrad.adapter.signature;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;

/**
 * The algorithms and keys that are taken; everything else is refused. SHA-1, which HIS 1037:2011 names, is not among
 * them: what is signed today by NAV and the large vendors is rsa-sha256. It is weak, and taken by exception only.
 */
final class AllowedMethods {

    private static final int MIN_RSA_BITS = 2048;
    /** Above this, checking a signature costs so much that the key itself is an attack. */
    private static final int MAX_RSA_BITS = 8192;

    private static final int MIN_EC_BITS = 256;
    private static final int MAX_EXPONENT_BITS = 64;

    private static final Set<String> SIGNATURES = Set.of(
            SignatureMethod.RSA_SHA256,
            SignatureMethod.RSA_SHA384,
            SignatureMethod.RSA_SHA512,
            SignatureMethod.ECDSA_SHA256,
            SignatureMethod.ECDSA_SHA384,
            SignatureMethod.SHA256_RSA_MGF1);

    private static final Set<String> DIGESTS = Set.of(DigestMethod.SHA256, DigestMethod.SHA384, DigestMethod.SHA512);

    /** C14N 1.0 and exclusive C14N, both without comments. */
    private static final Set<String> CANONICALIZATIONS =
            Set.of(CanonicalizationMethod.INCLUSIVE, CanonicalizationMethod.EXCLUSIVE);

    private AllowedMethods() {}

    static boolean signature(String uri) {
        return SIGNATURES.contains(uri);
    }

    /** SHA-1, as method or digest. */
    static boolean weak(String uri) {
        return SignatureMethod.RSA_SHA1.equals(uri) || DigestMethod.SHA1.equals(uri);
    }

    static boolean digest(String uri) {
        return DIGESTS.contains(uri);
    }

    static boolean canonicalization(String uri) {
        return CANONICALIZATIONS.contains(uri);
    }

    static boolean key(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits >= MIN_RSA_BITS
                    && bits <= MAX_RSA_BITS
                    && rsa.getPublicExponent().bitLength() <= MAX_EXPONENT_BITS;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= MIN_EC_BITS;
    }

    /** Whether the algorithm that a certificate was signed with is strong enough, by its JCA name. */
    static boolean certificateSignature(String jcaName) {
        String name = jcaName.toUpperCase();
        return !name.startsWith("SHA1") && !name.startsWith("MD");
    }
}
