package no.rodtrad.conformance.run;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text mentions a word, whatever the case. A short code such as {@code F432} also stands in many an id or signature
 * by chance; so ids, base64 and the like are left out, and a word with digits has to stand by itself.
 */
public final class Mention {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Nothing that a person writes has sixty letters and digits in a row. */
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=_-]{60,}");

    private Mention() {}

    public static boolean ofAny(Collection<String> words, String text) {
        String read = ENCODED.matcher(ID.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> in(read, word.toLowerCase(Locale.ROOT)));
    }

    private static boolean in(String read, String word) {
        boolean code = word.chars().anyMatch(Character::isDigit);
        return code
                ? Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                        .matcher(read)
                        .find()
                : read.contains(word);
    }
}
