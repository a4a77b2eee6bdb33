package no.rodtrad.mappings.refusal;

import java.util.Objects;

/**
 * One refusal: a registered code and, where it helps, the place it concerns.
 *
 * @param code the row of the registry
 * @param place an element or parameter name of the format itself, such as {@code ServRprt/Patient}; never a value from
 *     the message; empty where there is none
 */
public record Refusal(ErrorCode code, String place) {

    public Refusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
    }

    public static Refusal of(ErrorCode code) {
        return new Refusal(code, "");
    }

    public static Refusal at(ErrorCode code, String place) {
        return new Refusal(code, place);
    }

    /** The Norwegian sentence, followed by the place. */
    public String norwegian() {
        return withPlace(code.norwegian());
    }

    /** The English sentence, followed by the place. */
    public String english() {
        return withPlace(code.english());
    }

    private String withPlace(String sentence) {
        return place.isEmpty() ? sentence : sentence + " (" + place + ")";
    }
}
