package no.rodtrad.mappings.fhir.datatype;

import java.util.Locale;
import java.util.Map;
import no.rodtrad.mappings.kith.shape.Telecom;
import org.hl7.fhir.r4.model.ContactPoint;

/** Telephone numbers and the like as FHIR data types. */
public final class ContactPoints {

    /** List 9061, as far as FHIR has a use for it. */
    private static final Map<String, ContactPoint.ContactPointUse> USES = Map.of(
            "H", ContactPoint.ContactPointUse.HOME,
            "HV", ContactPoint.ContactPointUse.TEMP,
            "WP", ContactPoint.ContactPointUse.WORK,
            "WD", ContactPoint.ContactPointUse.WORK,
            "WC", ContactPoint.ContactPointUse.WORK,
            "MC", ContactPoint.ContactPointUse.MOBILE);

    private ContactPoints() {}

    /** The number, with what its prefix and its type tell of it. */
    public static ContactPoint of(Telecom telecom) {
        String written = telecom.address();
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
        String type = telecom.type().trim().toUpperCase(Locale.ROOT);
        ContactPoint.ContactPointSystem system = switch (prefix) {
            case "fax" -> ContactPoint.ContactPointSystem.FAX;
            case "mailto" -> ContactPoint.ContactPointSystem.EMAIL;
            default -> "F".equals(type) ? ContactPoint.ContactPointSystem.FAX : ContactPoint.ContactPointSystem.PHONE;
        };
        ContactPoint point = new ContactPoint().setSystem(system).setValue(written.substring(colon + 1));
        return "mob".equals(prefix) ? point.setUse(ContactPoint.ContactPointUse.MOBILE) : point.setUse(USES.get(type));
    }
}
