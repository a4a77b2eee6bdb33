package no.rodtrad.mappings.disclosure;

import java.util.EnumSet;
import java.util.Set;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whom the author of a text hid it from: list 8134, as {@code meta.security}. Stricter than every ground and every consent:
 * what is hidden from somebody does not exist for them.
 */
public enum Restriction {
    A(Recipient.EMPLOYER),
    P(Recipient.PERSON),
    N(Recipient.NAV, Recipient.JOB_SPECIALIST),
    /** A code that the list does not have hides from all whom a code of the list can hide from. */
    UNKNOWN(Recipient.EMPLOYER, Recipient.PERSON, Recipient.NAV, Recipient.JOB_SPECIALIST);

    /** The list, as the system of the codes. */
    public static final String SYSTEM = NationalCodeSystem.uri(8134);

    private final Set<Recipient> hiddenFrom;

    Restriction(Recipient first, Recipient... more) {
        this.hiddenFrom = EnumSet.of(first, more);
    }

    /** Whether a resource is hidden from a recipient by whoever wrote it. */
    public static boolean hides(Resource resource, Recipient recipient) {
        return resource.getMeta().getSecurity().stream()
                .filter(label -> SYSTEM.equals(label.getSystem()))
                .anyMatch(label -> of(label).hiddenFrom.contains(recipient));
    }

    private static Restriction of(Coding label) {
        for (Restriction restriction : values()) {
            if (restriction.name().equals(label.getCode())) {
                return restriction;
            }
        }
        return UNKNOWN;
    }
}
