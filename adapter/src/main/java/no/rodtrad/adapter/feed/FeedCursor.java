package no.rodtrad.adapter.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import no.rodtrad.adapter.disclosure.Asker;

/**
 * A position in a recipient's feed as it is handed out. It names the feed that it belongs to by a hash, so that one which is
 * taken from another recipient's answers is told from an own one; it opens nothing by itself.
 */
public final class FeedCursor {

    private static final String FORM = "1";

    private FeedCursor() {}

    /** The text of a position: letters, digits, hyphen and underscore. */
    public static String of(Asker asker, long position) {
        String plain = FORM + "." + mark(asker) + "." + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** The position that a text stands for; empty where it was not made by {@link #of} for this asker. */
    public static Optional<Long> read(Asker asker, String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split("\\.", -1);
            boolean own =
                    parts.length == 3 && FORM.equals(parts[0]) && mark(asker).equals(parts[1]);
            return own ? Optional.of(Long.parseLong(parts[2])).filter(p -> p >= 0) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String mark(Asker asker) {
        return Integer.toHexString(RecipientFeed.nameOf(asker).hashCode());
    }
}
