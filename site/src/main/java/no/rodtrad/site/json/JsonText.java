package no.rodtrad.site.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.site.link.Link;
import no.rodtrad.site.link.Links;

/** Cuts JSON into pieces that can be told apart by colour, and links what names another page. */
public final class JsonText {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>\"(?:[^\"\\\\]|\\\\.)*+\")(?<colon>\\s*:)?|(?<literal>-?\\d[\\d.eE+-]*|true|false|null)");

    private JsonText() {}

    /** The pieces, which joined are the text again. */
    public static List<JsonPart> parts(String json, Links links) {
        List<JsonPart> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(json);
        int done = 0;
        while (token.find()) {
            if (token.start() > done) {
                parts.add(new JsonPart("", json.substring(done, token.start()), null));
            }
            String string = token.group("string");
            if (token.group("colon") != null) {
                parts.add(new JsonPart("key", string, null));
                parts.add(new JsonPart("", token.group("colon"), null));
            } else if (string != null) {
                parts.add(new JsonPart("string", string, way(string.substring(1, string.length() - 1), links)));
            } else {
                parts.add(new JsonPart("literal", token.group("literal"), null));
            }
            done = token.end();
        }
        parts.add(new JsonPart("", json.substring(done), null));
        return parts;
    }

    private static String way(String value, Links links) {
        Link reference = links.reference(value);
        if (reference.href() != null) {
            return reference.href();
        }
        return links.owns(value) ? links.canonical(value).href() : null;
    }
}
