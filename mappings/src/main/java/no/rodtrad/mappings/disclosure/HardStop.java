package no.rodtrad.mappings.disclosure;

import java.util.Optional;

/** Facts about the person or the caller that stop a disclosure before any ground is looked at. */
public enum HardStop {
    DECEASED("deceased", "personen er død"),
    SHIELDED("shielded", "personen er skjermet"),
    UNDER_AGE("under-age", "personen er for ung"),
    OWN_CASE("own-case", "den som spør, er part i saken eller i nær familie"),
    /** Stops no category, but address and contact data must never go out: what would be PERMIT becomes REDACT. */
    PROTECTED_ADDRESS("protected-address", "personen har adressebeskyttelse");

    private final String word;
    private final String norwegian;

    HardStop(String word, String norwegian) {
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

    static Optional<HardStop> ofWord(String word) {
        for (HardStop stop : values()) {
            if (stop.word.equals(word)) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }
}
