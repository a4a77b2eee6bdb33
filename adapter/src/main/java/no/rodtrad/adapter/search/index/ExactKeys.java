package no.rodtrad.adapter.search.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.index.IndexValue.Uri;

/**
 * The form of exact keys, for the index and for what a request looks up:
 *
 * <ul>
 *   <li>{@code identifier=system|value} and {@code identifier=value}, in lower case, since tokens are compared without case
 *   <li>{@code owner=Organization/x}, {@code questionnaire=url}, {@code owner:identifier=system|value}
 *   <li>{@code url=http://…}
 * </ul>
 *
 * What is longer than an index takes stands there by its hash: {@code identifier=#…}.
 */
public final class ExactKeys {

    /** URIs that half of all resources share. */
    private static final Set<String> SHARED = Set.of("_profile", "_source");

    /** Characters; the index over all patients refuses an entry of some 2,700 bytes, and small ones are cheap. */
    private static final int LONGEST = 200;

    private ExactKeys() {}

    static Set<String> of(SearchIndex index) {
        Set<String> keys = new HashSet<>();
        index.values().forEach((parameter, values) -> values.forEach(value -> add(parameter, value, keys)));
        return keys;
    }

    private static void add(String parameter, IndexValue value, Set<String> keys) {
        if (value instanceof Token token
                && isIdentifier(parameter)
                && !token.code().isEmpty()) {
            keys.add(identifier(parameter, token.system(), token.code()));
            keys.add(identifier(parameter, token.code()));
        } else if (value instanceof Reference reference) {
            if (!reference.id().isEmpty()) {
                keys.add(place(parameter, reference.local()));
            }
            if (!reference.url().isEmpty()) {
                keys.add(place(parameter, reference.url()));
            }
            if (!reference.value().isEmpty()) {
                keys.add(identifier(parameter + ":identifier", reference.system(), reference.value()));
                keys.add(identifier(parameter + ":identifier", reference.value()));
            }
        } else if (value instanceof Uri uri && !SHARED.contains(parameter)) {
            keys.add(place(parameter, uri.value()));
        }
    }

    /** Whether the tokens of a parameter are rare enough to be looked up. */
    public static boolean isIdentifier(String parameter) {
        return parameter.equals("identifier") || parameter.endsWith("-identifier");
    }

    /** Whether the URIs of a parameter are rare enough to be looked up. */
    public static boolean isRareUri(String parameter) {
        return !SHARED.contains(parameter);
    }

    /** @param system empty for an identifier that has none */
    public static String identifier(String parameter, String system, String value) {
        return key(parameter, folded(system + "|" + value));
    }

    /** Whatever the system is. */
    public static String identifier(String parameter, String value) {
        return key(parameter, folded(value));
    }

    /** @param place {@code Type/id} or an address */
    public static String place(String parameter, String place) {
        return key(parameter, place);
    }

    /** How tokens are compared, here and where a request is matched: without regard to case. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String key(String parameter, String value) {
        return parameter + "=" + (value.length() <= LONGEST ? value : "#" + hash(value));
    }

    private static String hash(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys of a place for each type that it may be of. */
    public static Set<String> places(String parameter, List<String> types, String id) {
        Set<String> keys = new HashSet<>();
        types.forEach(type -> keys.add(place(parameter, type + "/" + id)));
        return keys;
    }
}
