package no.rodtrad.adapter.fhir.reading;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Resource;

/**
 * The ETag of what a caller sees. The whole of a version is named by the version alone, as FHIR says. A part of it may change
 * while the version stays, so its name holds what is seen as well, and nothing of what is not.
 */
public final class Validators {

    private static final String SUBSETTED = "SUBSETTED";
    private static final int BYTES = 12;

    private Validators() {}

    static boolean isPart(Resource view) {
        return view.getMeta().getTag().stream().anyMatch(tag -> SUBSETTED.equals(tag.getCode()));
    }

    /** As a header {@code ETag} has it. */
    public static String etag(Resource view) {
        String version = view.getMeta().getVersionId();
        return "W/\"" + (isPart(view) ? version + "." + hash(view) : version) + "\"";
    }

    /** Whether a header {@code If-None-Match} names this one. */
    public static boolean named(String header, String etag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || opaque(given).equals(opaque(etag)));
    }

    private static String opaque(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    private static String hash(Resource view) {
        String content = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(view);
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
