package no.rodtrad.site.refused;

/**
 * One issue of the validator.
 *
 * @param at the element that is reported
 * @param rule the key of the invariant, or the name of the validator's own check
 * @param element the element that is too few or too many; empty where that is the one reported
 */
public record RefusedIssue(String severity, String at, String rule, String element) {

    /** Reads a line {@code severity at rule [element]}. */
    static RefusedIssue of(String line) {
        String[] words = line.split(" ");
        return new RefusedIssue(words[0], words[1], words[2], words.length > 3 ? words[3] : "");
    }
}
