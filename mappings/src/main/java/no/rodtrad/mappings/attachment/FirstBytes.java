package no.rodtrad.mappings.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Media types by what content begins with, and how types stand to each other: a DOCX is a ZIP, an SVG is XML. */
final class FirstBytes {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final TextDetector TEXT = new TextDetector();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();

    /** What senders write and no register knows. */
    private static final Map<String, MediaType> MISNAMED = Map.of(
            "image/jpg", MediaType.image("jpeg"),
            "image/pjpeg", MediaType.image("jpeg"),
            "image/tif", MediaType.image("tiff"),
            "text/rtf", MediaType.application("rtf"));

    /** What files of these begin with is known, so content that begins otherwise is no such file. */
    private static final Set<MediaType> MARKED =
            Set.of(MediaType.application("pdf"), MediaType.application("rtf"), MediaType.application("dicom"));

    private static final MediaType OOXML = MediaType.application("x-tika-ooxml");
    private static final MediaType OLE = MediaType.application("x-tika-msoffice");
    private static final Set<MediaType> ACTIVE = Set.of(
            MediaType.APPLICATION_XML, MediaType.TEXT_HTML, MediaType.text("javascript"), MediaType.text("vbscript"));

    private FirstBytes() {}

    /** The type of content; application/octet-stream where nothing tells. */
    static MediaType kind(byte[] content) {
        try {
            return plain(TYPES.detect(new ByteArrayInputStream(content), new Metadata()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of what was found; empty where nothing tells. The library has names of its own for families of files. */
    static Optional<String> name(MediaType found) {
        if (found.equals(OLE)) {
            return Optional.of("application/x-ole-storage");
        }
        MediaType named = found.equals(OOXML) ? MediaType.APPLICATION_ZIP : found;
        return Optional.of(named)
                .filter(type -> !type.equals(MediaType.OCTET_STREAM))
                .map(MediaType::toString);
    }

    /** The type that a sender wrote, without parameters; empty where it is no type at all. */
    static Optional<MediaType> named(String written) {
        return Optional.ofNullable(MediaType.parse(written.strip().toLowerCase(Locale.ROOT)))
                .map(FirstBytes::plain)
                .map(type -> MISNAMED.getOrDefault(type.toString(), type));
    }

    /** Whether every file of a type is one of another too. */
    static boolean is(MediaType type, MediaType other) {
        return type.equals(other) || REGISTRY.isSpecializationOf(type, other);
    }

    /** Whether a browser runs what stands in it. */
    static boolean active(MediaType type) {
        return ACTIVE.stream().anyMatch(active -> is(type, active));
    }

    /**
     * Whether content is text, whatever it begins like: a letter may well begin like the header of a mail or with the digits
     * of a library's record.
     */
    static boolean text(byte[] content, MediaType found) {
        try {
            return !active(found)
                    && !sealed(found)
                    && TEXT.detect(new ByteArrayInputStream(content), new Metadata())
                            .equals(MediaType.TEXT_PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sealed(MediaType type) {
        return MARKED.contains(type) || is(type, MediaType.APPLICATION_ZIP) || is(type, OLE);
    }

    /** Whether content of a type never looks like mere text, or like nothing. */
    static boolean marked(MediaType type) {
        return sealed(type) || "image".equals(type.getType()) && !is(type, MediaType.TEXT_PLAIN);
    }

    /** Whether anybody registered a type. */
    static boolean known(MediaType type) {
        return REGISTRY.getTypes().contains(type);
    }

    private static MediaType plain(MediaType type) {
        return REGISTRY.normalize(type.getBaseType());
    }
}
