package no.rodtrad.adapter.validation;

import java.util.Locale;
import no.rodtrad.adapter.refusal.Language;

/** The kinds of what can be wrong, each with its sentence: the engine's own texts quote the resource and stay inside. */
public enum Problem {
    MISSING("required", "Elementet mangler.", "The element is missing."),
    TOO_MANY("structure", "Elementet forekommer for mange ganger.", "The element occurs too many times."),
    RULE_BROKEN("invariant", "En regel i profilen er brutt.", "A rule of the profile is broken."),
    NOT_IN_VALUE_SET("code-invalid", "Koden er ikke i verdisettet.", "The code is not in the value set."),
    UNKNOWN_CODE(
            "code-invalid", "Koden eller kodeverket er ikke kjent her.", "The code or its system is not known here."),
    OTHER_VALUE(
            "value",
            "Elementet har en annen verdi enn profilen krever.",
            "The element has another value than the profile demands."),
    OTHER_TYPE(
            "structure",
            "Elementet har en annen type enn profilen tillater.",
            "The element is of another type than the profile permits."),
    EXTENSION(
            "extension",
            "Utvidelsen er ikke kjent, eller den er ikke tillatt på dette stedet.",
            "The extension is not known, or not permitted in this place."),
    REFERENCE("structure", "Referansen kan ikke brukes her.", "The reference cannot be used here."),
    FORMAT("value", "Verdien har ikke formatet til datatypen.", "The value does not have the format of its data type."),
    UNKNOWN_PROFILE(
            "not-found",
            "En profil som ressursen angir, er ikke kjent her.",
            "A profile that the resource claims is not known here."),
    CHECKSUM("value", "Kontrollsifferet stemmer ikke.", "The check digit is wrong."),
    NOT_TO_BE_READ(
            "processing",
            "Ressursen har en verdi som ikke lar seg tolke.",
            "The resource has a value that cannot be read."),
    OTHER("invalid", "Elementet følger ikke profilen.", "The element does not follow the profile.");

    private final String issueType;
    private final String norwegian;
    private final String english;

    Problem(String issueType, String norwegian, String english) {
        this.issueType = issueType;
        this.norwegian = norwegian;
        this.english = english;
    }

    /** The code of FHIR's issue-type value set. */
    public String issueType() {
        return issueType;
    }

    /** The sentence. */
    public String sentence(Language language) {
        return language == Language.ENGLISH ? english : norwegian;
    }

    /**
     * Which kind a message of the engine is.
     *
     * @param messageId its id in the engine's own catalogue, or the URL of an invariant
     */
    static Problem of(String messageId) {
        String id = messageId.toLowerCase(Locale.ROOT);
        if (id.startsWith("http")) {
            return RULE_BROKEN;
        }
        if (id.contains("profile_unknown")) {
            return UNKNOWN_PROFILE;
        }
        if (id.contains("profile_minimum")) {
            return MISSING;
        }
        if (id.contains("profile_maximum")) {
            return TOO_MANY;
        }
        if (id.startsWith("terminology_")) {
            return id.contains("novalid") || id.contains("confirm") ? NOT_IN_VALUE_SET : UNKNOWN_CODE;
        }
        if (id.startsWith("extension") || id.contains("extension_unknown")) {
            return EXTENSION;
        }
        if (id.startsWith("reference")) {
            return REFERENCE;
        }
        if (id.startsWith("fixed_type") || id.startsWith("profile_val_") || id.contains("pattern")) {
            return OTHER_VALUE;
        }
        if (id.contains("wrongtype")
                || id.contains("notype")
                || id.contains("notallowed")
                || id.contains("not_allowed")) {
            return OTHER_TYPE;
        }
        return id.startsWith("type_specific_checks_dt") ? FORMAT : OTHER;
    }
}
