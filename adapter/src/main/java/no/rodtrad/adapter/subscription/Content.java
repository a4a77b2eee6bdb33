package no.rodtrad.adapter.subscription;

import java.util.Arrays;
import java.util.Optional;

/** How much a notification holds, from least to most. */
public enum Content {
    EMPTY("empty"),
    ID_ONLY("id-only"),
    FULL_RESOURCE("full-resource");

    private final String code;

    Content(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Content> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
