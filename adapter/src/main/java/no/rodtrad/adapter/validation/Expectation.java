package no.rodtrad.adapter.validation;

import no.rodtrad.adapter.refusal.Language;

/**
 * What a profile demands of an element, in both languages; empty where the definitions say nothing of it.
 *
 * @param norwegian in Norwegian bokmål
 * @param english in English
 */
public record Expectation(String norwegian, String english) {

    /** The definitions say nothing. */
    public static final Expectation NONE = new Expectation("", "");

    /** The demand in one language. */
    public String in(Language language) {
        return language == Language.ENGLISH ? english : norwegian;
    }
}
