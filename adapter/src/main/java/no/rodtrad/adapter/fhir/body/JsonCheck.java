package no.rodtrad.adapter.fhir.body;

import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through JSON once, token by token, before a tree is made of it: what it costs is bounded here, and what a parser
 * of trees would silently choose from (a key that stands twice) or change (half a character) is refused.
 */
final class JsonCheck {

    /** Objects and arrays within each other; an extension is two. */
    static final int DEPTH = 100;
    /** Far above a transaction of the largest folder. */
    static final int TOKENS = 1_000_000;
    /** Elements of one array. */
    static final int ARRAY = 20_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int NO_ARRAY = -1;

    /** How many there have been so far of the array that is open at each depth. */
    private final int[] elements = new int[DEPTH + 2];

    private final boolean patch;
    private JsonToken before;
    private int depth;
    private int tokens;
    private String type;
    private String id;

    private JsonCheck(boolean patch) {
        this.patch = patch;
    }

    /** @param patch whether it may be a JSON patch, which is an array, and may say null or nothing of a value */
    static Result<BodyHead> of(String json, boolean patch) {
        return new JsonCheck(patch).run(json);
    }

    private Result<BodyHead> run(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT && !(patch && first == JsonToken.START_ARRAY)) {
                return Result.refused(ErrorCode.BODY_UNREADABLE);
            }
            down(first);
            before = first;
            while (depth > 0) {
                ErrorCode wrong = step(parser, parser.nextToken());
                if (wrong != null) {
                    return Result.refused(wrong);
                }
            }
            return parser.nextToken() == null
                    ? Result.ok(new BodyHead(type, id))
                    : Result.refused(ErrorCode.BODY_UNREADABLE);
        } catch (JacksonException e) {
            return Result.refused(ErrorCode.BODY_UNREADABLE);
        }
    }

    private ErrorCode step(JsonParser parser, JsonToken token) {
        if (token == null) {
            return ErrorCode.BODY_UNREADABLE;
        }
        if (++tokens > TOKENS || oneTooMany(token)) {
            return ErrorCode.BODY_TOO_DEEP;
        }
        if (!patch && empty(parser, token)) {
            return ErrorCode.BODY_UNREADABLE;
        }
        before = token;
        return switch (token) {
            case START_OBJECT, START_ARRAY -> down(token);
            case END_OBJECT, END_ARRAY -> up();
            case VALUE_STRING -> {
                head(parser);
                yield readable(parser) ? null : ErrorCode.BODY_UNREADABLE;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Decimals.fits(parser.getString()) ? null : ErrorCode.BODY_UNREADABLE;
            default -> null;
        };
    }

    /** FHIR knows no empty object, array or text, and null in arrays only, where an extension stands beside. */
    private boolean empty(JsonParser parser, JsonToken token) {
        return switch (token) {
            case END_OBJECT -> before == JsonToken.START_OBJECT;
            case END_ARRAY -> before == JsonToken.START_ARRAY;
            case VALUE_NULL -> elements[depth] == NO_ARRAY;
            case VALUE_STRING -> parser.getStringLength() == 0;
            default -> false;
        };
    }

    private boolean oneTooMany(JsonToken token) {
        return elements[depth] != NO_ARRAY && !token.isStructEnd() && ++elements[depth] > ARRAY;
    }

    private ErrorCode down(JsonToken token) {
        if (++depth > DEPTH) {
            return ErrorCode.BODY_TOO_DEEP;
        }
        elements[depth] = token == JsonToken.START_ARRAY ? 0 : NO_ARRAY;
        return null;
    }

    private ErrorCode up() {
        depth--;
        return null;
    }

    private void head(JsonParser parser) {
        if (depth == 1 && "resourceType".equals(parser.currentName())) {
            type = parser.getString();
        } else if (depth == 1 && "id".equals(parser.currentName())) {
            id = parser.getString();
        }
    }

    /** No control character but tabulator and line ends, and no half of a character. */
    private static boolean readable(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int end = from + parser.getStringLength();
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == end || !Character.isLowSurrogate(text[i + 1])) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
