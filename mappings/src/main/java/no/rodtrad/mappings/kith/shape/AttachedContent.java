package no.rodtrad.mappings.kith.shape;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What stands in the {@code Base64Container} of an attachment.
 *
 * @param bytes decoded; the characters as they stand, in UTF-8, where they are no base64
 * @param decoded whether they are base64
 */
public record AttachedContent(byte[] bytes, boolean decoded) {

    /** Reads base64 with or without blanks, line ends and padding, in either alphabet. */
    static AttachedContent read(String written) {
        boolean forUrls = written.indexOf('-') >= 0 || written.indexOf('_') >= 0;
        String base64 = forUrls ? written.replace('-', '+').replace('_', '/') : written;
        try {
            if (base64.chars().allMatch(AttachedContent::belongs)) {
                return new AttachedContent(Base64.getMimeDecoder().decode(base64), true);
            }
        } catch (IllegalArgumentException e) {
            // Kept as it stands: what somebody meant by it may still be found out.
        }
        return new AttachedContent(written.getBytes(StandardCharsets.UTF_8), false);
    }

    /** The decoder takes no notice of what does not belong, and gives other bytes than were sent. */
    private static boolean belongs(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '/'
                || c == '='
                || Character.isWhitespace(c)
                || c == '\u00A0';
    }
}
