package no.rodtrad.adapter.feed;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A short name for what a recipient sees of a resource; its version and its time are no part of that. */
@Component
class ViewHash {

    /** Enough that nobody meets two views with one name by chance. */
    private static final int BYTES = 16;

    private final FhirContext fhir = FhirContext.forR4Cached();

    byte[] of(Resource view) {
        Resource copy = view.copy();
        copy.setId(copy.getIdElement().toUnqualifiedVersionless());
        copy.getMeta().setVersionId(null);
        copy.getMeta().setLastUpdated(null);
        String content = fhir.newJsonParser().encodeResourceToString(copy);
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
