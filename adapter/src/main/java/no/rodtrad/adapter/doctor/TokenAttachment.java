package no.rodtrad.adapter.doctor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * An attachment that is no document but the token of a login with HelseID: {@code RefDoc} with message type A and media
 * type {@code application/jwt}, or {@code application/json} with a token in it.
 *
 * @param document the {@code Document} that carries it
 * @param token compact, or what stands in its place
 */
record TokenAttachment(Element document, String token) {

    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    /** Every one of a header message. */
    static List<TokenAttachment> in(Element root) {
        List<TokenAttachment> found = new ArrayList<>();
        for (Element document : Elements.children(root, "Document")) {
            Elements.first(document, "RefDoc")
                    .flatMap(TokenAttachment::tokenOf)
                    .ifPresent(token -> found.add(new TokenAttachment(document, token)));
        }
        return found;
    }

    private static Optional<String> tokenOf(Element refDoc) {
        boolean attachment = Elements.first(refDoc, "MsgType")
                .flatMap(type -> Elements.attribute(type, "V"))
                .filter("A"::equals)
                .isPresent();
        String mediaType = Elements.text(refDoc, "MimeType").orElse("").toLowerCase(Locale.ROOT);
        String token = Elements.text(refDoc, "Content/Base64Container")
                .map(TokenAttachment::compact)
                .orElse("");
        boolean holds = mediaType.equals("application/jwt")
                || mediaType.equals("application/json")
                        && COMPACT.matcher(token).matches();
        return attachment && holds ? Optional.of(token) : Optional.empty();
    }

    /** Some write the token as it is, which is base64 in three parts, and some encode it once more. */
    private static String compact(String content) {
        String text = content.replaceAll("\\s", "");
        if (COMPACT.matcher(text).matches()) {
            return text;
        }
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8).trim();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Takes it out of the message, so that it is read, kept and sent on by nobody as the document that it is not. */
    void remove() {
        document.getParentNode().removeChild(document);
    }
}
