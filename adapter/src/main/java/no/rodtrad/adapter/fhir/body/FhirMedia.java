package no.rodtrad.adapter.fhir.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types that FHIR in JSON and XML goes by, also those of before R3 and the plain ones. */
enum FhirMedia {
    JSON("application/fhir+json", "application/json", "application/json+fhir", "text/json"),
    XML("application/fhir+xml", "application/xml", "application/xml+fhir", "text/xml");

    private static final String FHIR_VERSION = "fhirVersion";
    private static final Set<String> NDJSON = Set.of("application/fhir+ndjson", "application/ndjson");

    private final List<MediaType> types;

    FhirMedia(String... types) {
        this.types = MediaType.parseMediaTypes(List.of(types));
    }

    /** What a body of this Content-Type is read as. Patches go by types of their own, which end alike. */
    static Optional<FhirMedia> ofContent(String contentType, boolean patch) {
        return parsed(contentType)
                .filter(FhirMedia::readable)
                .flatMap(type -> ofContent(type, patch && type.getSubtype().contains("patch")));
    }

    private static Optional<FhirMedia> ofContent(MediaType type, boolean patch) {
        if (patch) {
            return Optional.of(type.getSubtype().endsWith("xml") ? XML : JSON);
        }
        for (FhirMedia media : values()) {
            if (media.types.stream().anyMatch(type::equalsTypeAndSubtype)) {
                return Optional.of(media);
            }
        }
        return Optional.empty();
    }

    /** Whether an answer can be given to who accepts this. */
    static boolean accepted(String accept, boolean ofOperation) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(type -> type.getQualityValue() > 0 && readable(type))
                    .anyMatch(type -> written(type) || ofOperation && NDJSON.contains(name(type)));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** Whether {@code _format} names a format that is written here. */
    static boolean isFormat(String format) {
        // A plus sign that nobody escaped comes as a blank.
        String name = format.strip().replace(' ', '+').toLowerCase(Locale.ROOT);
        return Set.of("json", "xml").contains(name)
                || parsed(name)
                        .filter(type -> readable(type) && !type.isWildcardSubtype() && written(type))
                        .isPresent();
    }

    private static boolean written(MediaType type) {
        return JSON.types.stream().anyMatch(type::includes)
                || XML.types.stream().anyMatch(type::includes);
    }

    private static boolean readable(MediaType type) {
        String version = type.getParameter(FHIR_VERSION);
        String charset = type.getParameter("charset");
        return (version == null || version.replace("\"", "").equals("4.0"))
                && (charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8"));
    }

    private static String name(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }

    private static Optional<MediaType> parsed(String type) {
        try {
            return Optional.ofNullable(type).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }
}
