package no.rodtrad.site.element;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What a profile is for, and what must support asks for of each side, as the profile's description says it.
 *
 * @param sender null where the description names no duties
 * @param receiver null likewise
 */
public record SupportDuties(String purpose, String sender, String receiver) {

    private static final Pattern DUTIES = Pattern.compile("(?s)(.*?)\\s*Must support, sender: (.*?)\\s*Receiver: (.*)");
    private static final Pattern BASIS = Pattern.compile("http://hl7\\.no/fhir/StructureDefinition/[A-Za-z-]+");

    public static SupportDuties of(String description) {
        Matcher duties = DUTIES.matcher(description);
        return duties.matches()
                ? new SupportDuties(duties.group(1), sentence(duties.group(2)), sentence(duties.group(3)))
                : new SupportDuties(description, null, null);
    }

    /** The national profile that instances may claim too, by the comment on {@code meta.profile}; null for none. */
    public static String nationalBasis(StructureDefinition profile) {
        for (ElementDefinition element : profile.getDifferential().getElement()) {
            Matcher basis = BASIS.matcher(element.hasComment() ? element.getComment() : "");
            if (basis.find()) {
                return basis.group();
            }
        }
        return null;
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
