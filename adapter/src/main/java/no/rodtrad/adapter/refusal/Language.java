package no.rodtrad.adapter.refusal;

import java.util.List;
import java.util.Locale;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;

/** The two languages of answers: Norwegian bokmål, and English where {@code Accept-Language} asks for it. */
public enum Language {
    NORWEGIAN,
    ENGLISH;

    /** Whoever asks for Norwegian of any kind, or of both kinds, reads bokmål rather than English. */
    private static final List<Locale> KNOWN = List.of(
            Locale.forLanguageTag("nb"), Locale.forLanguageTag("no"), Locale.forLanguageTag("nn"), Locale.ENGLISH);

    /** Chooses by an {@code Accept-Language} header, which may be null or unreadable. */
    public static Language of(String header) {
        if (header == null) {
            return NORWEGIAN;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(header), KNOWN))
                    ? ENGLISH
                    : NORWEGIAN;
        } catch (IllegalArgumentException e) {
            return NORWEGIAN;
        }
    }

    /** The registry's sentence. */
    public String sentence(ErrorCode code) {
        return this == ENGLISH ? code.english() : code.norwegian();
    }

    String sentence(Refusal refusal) {
        return this == ENGLISH ? refusal.english() : refusal.norwegian();
    }
}
