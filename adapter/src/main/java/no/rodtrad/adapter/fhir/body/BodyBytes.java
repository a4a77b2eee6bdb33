package no.rodtrad.adapter.fhir.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/** Takes the bytes of a body, uncompressed, and never more of them than the limit and one. */
final class BodyBytes {

    /** As for messages. */
    static final int MOST = 20 * 1024 * 1024;

    private BodyBytes() {}

    static Result<byte[]> of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST) {
            return Result.refused(ErrorCode.BODY_TOO_LARGE);
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) {
            return limited(request.getInputStream());
        }
        if (!encoding.strip().toLowerCase(Locale.ROOT).equals("gzip")) {
            return Result.refused(ErrorCode.MEDIA_TYPE);
        }
        return unzipped(limited(request.getInputStream()));
    }

    private static Result<byte[]> unzipped(Result<byte[]> zipped) {
        if (!(zipped instanceof Result.Ok<byte[]> ok)) {
            return zipped;
        }
        try (InputStream unzipped = new GZIPInputStream(new java.io.ByteArrayInputStream(ok.value()))) {
            return limited(unzipped);
        } catch (IOException e) {
            // The bytes are in memory: what fails is their form.
            return Result.refused(ErrorCode.BODY_UNREADABLE);
        }
    }

    private static Result<byte[]> limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        return bytes.length > MOST ? Result.refused(ErrorCode.BODY_TOO_LARGE) : Result.ok(bytes);
    }
}
