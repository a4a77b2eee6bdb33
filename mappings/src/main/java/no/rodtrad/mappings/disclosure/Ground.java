package no.rodtrad.mappings.disclosure;

import java.util.Optional;

/** The words of the policy file for why something may be told. */
public enum Ground {
    OWN("own", "egne opplysninger"),
    STATUTORY("statutory", "lovhjemmel"),
    BASIS_UNLESS_OBJECTED("basis-unless-objected", "lovhjemmel, med mindre personen har motsatt seg det"),
    REQUEST("request", "svar på forespørsel fra NAV"),
    ORDERED_MEASURE("ordered-measure", "tiltak som NAV har bestilt"),
    CONSENT("consent", "samtykke"),
    CONSENT_NAMING_CATEGORY("consent-naming-category", "samtykke som nevner kategorien"),
    OWN_STEPS("own-steps", "egne steg"),
    PARTICIPANT("participant", "deltaker i møtet"),
    HOLD_FOR_REVIEW("hold-for-review", "holdes til teksten er gjennomgått og frigitt"),
    NEVER("never", "aldri");

    private final String word;
    private final String norwegian;

    Ground(String word, String norwegian) {
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

    static Optional<Ground> ofWord(String word) {
        for (Ground ground : values()) {
            if (ground.word.equals(word)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    boolean needsParagraph() {
        return this != NEVER && this != HOLD_FOR_REVIEW;
    }
}
