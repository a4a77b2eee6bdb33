package no.rodtrad.mappings.extract;

import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Names as the Norwegian base profiles write them: the middle name is an extension, not a given name. */
public final class PersonNames {

    private static final String MIDDLE = "http://hl7.no/fhir/StructureDefinition/no-basis-middlename";

    private PersonNames() {}

    /** The parts of a name; each may be null. */
    public static PersonName of(HumanName name) {
        String given =
                name.getGiven().stream().map(PrimitiveType::getValueAsString).collect(Collectors.joining(" "));
        String middle = name.getExtension().stream()
                .filter(extension -> MIDDLE.equals(extension.getUrl()))
                .map(Extension::getValue)
                .filter(Type::isPrimitive)
                .map(Type::primitiveValue)
                .collect(Collectors.joining(" "));
        // Some senders know the name as one string only.
        String family = name.hasFamily() || !given.isBlank() ? name.getFamily() : name.getText();
        return new PersonName(blankToNull(family), blankToNull(middle), blankToNull(given));
    }

    /** The other way: {@link #of(HumanName)} of it is the name again. */
    static HumanName of(PersonName name) {
        HumanName written = new HumanName().setFamily(name.family());
        if (name.given() != null) {
            written.addGiven(name.given());
        }
        if (name.middle() != null) {
            written.addExtension(MIDDLE, new StringType(name.middle()));
        }
        return written;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
