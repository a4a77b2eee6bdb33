package no.rodtrad.adapter.fhir.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes cursors so that they can stand in a link: encrypted, since what is searched for may be a person number and the place may be
 * that of something hidden; and bound to the type and to the caller. The server remembers nothing.
 */
@Component
class Cursors {

    private static final Logger LOG = LoggerFactory.getLogger(Cursors.class);

    /** What a request line takes with room to spare. */
    static final int LONGEST = 6_000;

    private static final Duration AGE = Duration.ofDays(1);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param configured 32 bytes in Base64, the same on all nodes; without it, a key that lives as long as this process */
    Cursors(@Value("${rodtrad.fhir.cursor-key:}") String configured, Clock clock) {
        this.clock = clock;
        byte[] bytes = new byte[32];
        if (configured.isBlank()) {
            random.nextBytes(bytes);
            LOG.info("rodtrad.fhir.cursor-key is not set: links to further pages hold on this node until it ends");
        } else {
            bytes = Base64.getDecoder().decode(configured.strip());
        }
        if (bytes.length != 32) {
            throw new IllegalStateException("rodtrad.fhir.cursor-key is not 32 bytes in Base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /**
     * @param bound the type and the caller, who alone can go on with it
     * @return empty where it would be too long for a link
     */
    Optional<String> write(Cursor cursor, String bound) {
        byte[] plain = deflated(CursorJson.write(cursor));
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer stamped = ByteBuffer.allocate(Long.BYTES + plain.length)
                .putLong(clock.millis())
                .put(plain);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(stamped.array());
            String text = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
            return Optional.of(text).filter(made -> made.length() <= LONGEST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for whatever {@link #write} did not make for the same type and caller within a day. */
    Optional<Cursor> read(String text, String bound) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(whole, NONCE);
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(whole, NONCE, Math.max(0, whole.length - NONCE));
            long made = ByteBuffer.wrap(opened).getLong();
            return clock.millis() - made > AGE.toMillis()
                    ? Optional.empty()
                    : Optional.of(CursorJson.read(inflated(opened)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4_096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** It is authentic, so it is no larger than what was once written. */
    private static String inflated(byte[] stamped) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(stamped, Long.BYTES, stamped.length - Long.BYTES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4_096];
        try {
            while (!inflater.finished()) {
                out.write(buffer, 0, inflater.inflate(buffer));
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }
}
