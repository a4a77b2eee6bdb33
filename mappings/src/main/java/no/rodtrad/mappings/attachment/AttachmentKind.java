package no.rodtrad.mappings.attachment;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/**
 * What an attachment is, held against what its sender says that it is. Only its first bytes are looked at: nothing is
 * unpacked and nothing run.
 *
 * @param claimed the media type that the sender wrote, without parameters; empty where there is none that can be read
 * @param found the media type that the content begins like; empty where nothing tells
 * @param served the media type that the content may be given out as: the claimed one where the content bears it out and
 *     nothing runs what is in it, application/octet-stream otherwise
 */
public record AttachmentKind(Optional<String> claimed, Optional<String> found, Verdict verdict, String served) {

    /** Given out as this, content is kept as a file and shown as nothing. */
    public static final String BYTES = "application/octet-stream";

    /** No macros, no scripts of the place that it is shown at. A PDF may hold scripts, for the viewer's own sandbox. */
    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "application/rtf",
            "application/dicom",
            "text/plain",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/tiff",
            "image/bmp",
            "image/webp");

    /** How the content stands to the claim. */
    public enum Verdict {
        AS_CLAIMED,
        NOT_AS_CLAIMED,
        /** Nothing is claimed, or nothing that can be held against anything. */
        NOT_COMPARABLE
    }

    /** @param written by the sender; null where nothing is */
    public static AttachmentKind of(String written, byte[] content) {
        MediaType found = FirstBytes.kind(content);
        Optional<MediaType> claim = Optional.ofNullable(written).flatMap(FirstBytes::named);
        Verdict verdict = claim.map(type -> verdict(type, found, content)).orElse(Verdict.NOT_COMPARABLE);
        return new AttachmentKind(
                claim.map(MediaType::toString),
                FirstBytes.name(found),
                verdict,
                claim.map(MediaType::toString)
                        .filter(type -> verdict == Verdict.AS_CLAIMED && HARMLESS.contains(type))
                        .map(type -> type + charset(type, written))
                        .orElse(BYTES));
    }

    private static Verdict verdict(MediaType claim, MediaType found, byte[] content) {
        if (claim.equals(MediaType.OCTET_STREAM)) {
            return Verdict.NOT_COMPARABLE;
        }
        if (found.equals(MediaType.OCTET_STREAM)) {
            return contradicted(FirstBytes.marked(claim) || FirstBytes.is(claim, MediaType.TEXT_PLAIN));
        }
        boolean special = FirstBytes.is(found, claim) && (!FirstBytes.active(found) || FirstBytes.active(claim));
        boolean text = FirstBytes.is(claim, MediaType.TEXT_PLAIN) && FirstBytes.text(content, found);
        if (special || text || FirstBytes.is(claim, found)) {
            return Verdict.AS_CLAIMED;
        }
        // That something is text says little: many kinds are, without being registered so.
        return contradicted(found.equals(MediaType.TEXT_PLAIN) ? FirstBytes.marked(claim) : known(claim));
    }

    private static boolean known(MediaType claim) {
        return FirstBytes.known(claim) || FirstBytes.marked(claim) || "text".equals(claim.getType());
    }

    private static Verdict contradicted(boolean contradicted) {
        return contradicted ? Verdict.NOT_AS_CLAIMED : Verdict.NOT_COMPARABLE;
    }

    /** Text is read wrongly without it. */
    private static String charset(String type, String written) {
        String charset = type.startsWith("text/")
                ? MediaType.parse(written.strip()).getParameters().getOrDefault("charset", "")
                : "";
        return charset.matches("[\\w.:-]{1,40}") && Charset.isSupported(charset)
                ? "; charset=" + charset.toLowerCase(Locale.ROOT)
                : "";
    }
}
