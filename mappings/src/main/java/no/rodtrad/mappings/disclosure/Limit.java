package no.rodtrad.mappings.disclosure;

import java.util.Optional;

/** What may be told of a category where not all of it may. Who discloses has to apply it; a decision says REDACT. */
public enum Limit {
    PERIODS_AND_GRADE("periods-and-grade", "bare perioder og grad"),
    WORK_TRACK_AND_DATES("work-track-and-dates", "bare arbeidsrettet spor og datoer");

    private final String word;
    private final String norwegian;

    Limit(String word, String norwegian) {
        this.word = word;
        this.norwegian = norwegian;
    }

    /** The word in the policy file. */
    public String word() {
        return word;
    }

    /** The same in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    static Optional<Limit> ofWord(String word) {
        for (Limit limit : values()) {
            if (limit.word.equals(word)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
