package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;

/** Hashes over what a Bundle says, in whichever format and with whichever blanks it was written. */
final class BundleHash {

    private BundleHash() {}

    /** Of one sending: everything but what a store on the way may have put on it. */
    static byte[] ofSending(Bundle bundle) {
        Bundle bare = bundle.copy();
        bare.setId((String) null);
        bare.setMeta(null);
        return sha256(bare);
    }

    /** Of what is said, whenever and under whichever id. */
    static byte[] ofContent(Bundle bundle) {
        Bundle content = bundle.copy();
        content.setId((String) null);
        content.setMeta(null);
        content.setIdentifier(null);
        content.setTimestamp(null);
        content.getEntry().removeIf(entry -> entry.getResource() instanceof MessageHeader);
        return sha256(content);
    }

    private static byte[] sha256(Bundle bundle) {
        try {
            String canonical = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
