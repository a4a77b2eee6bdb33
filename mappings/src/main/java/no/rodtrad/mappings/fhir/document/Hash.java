package no.rodtrad.mappings.fhir.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of an attachment. FHIR R4 demands SHA-1 there; it tells a transmission fault, it protects nothing. */
final class Hash {

    private Hash() {}

    static byte[] sha1(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
