package no.rodtrad.adapter.store;

import java.util.List;
import java.util.Optional;

/**
 * Puts version and time into stored JSON where HAPI would write them, so that it can be handed on without being parsed. A
 * test holds the two equal. What does not begin as most resources do is left to HAPI.
 */
final class StoredJson {

    private static final String META = ",\"meta\":{";

    /** HAPI shortens references to its own server, and names contained resources anew. */
    private static final List<String> REWRITTEN = List.of("\"reference\":\"http", "\"contained\":[");

    private StoredJson() {}

    static Optional<String> of(StoredResource stored, String content) {
        String start = "{\"resourceType\":\"" + stored.type() + "\",\"id\":\"" + stored.id() + "\"";
        if (!content.startsWith(start) || REWRITTEN.stream().anyMatch(content::contains)) {
            return Optional.empty();
        }
        int place = start.length();
        String version = "\"versionId\":\"" + stored.version() + "\",\"lastUpdated\":\""
                + InstantText.of(stored.updated()) + "\"";
        if (!content.startsWith(META, place)) {
            return Optional.of(start + META + version + "}" + content.substring(place));
        }
        int inside = place + META.length();
        // An id or an extension of the meta itself would stand before the version.
        return isOneOf(content, inside, "\"source\":", "\"profile\":", "\"security\":", "\"tag\":")
                ? Optional.of(content.substring(0, inside) + version + "," + content.substring(inside))
                : Optional.empty();
    }

    private static boolean isOneOf(String content, int place, String... names) {
        for (String name : names) {
            if (content.startsWith(name, place)) {
                return true;
            }
        }
        return false;
    }
}
