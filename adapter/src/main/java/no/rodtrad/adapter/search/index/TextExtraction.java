package no.rodtrad.adapter.search.index;

import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue.Text;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.PrimitiveType;

/**
 * Words of names, addresses and texts: each part by itself, since a search starts at the beginning of one.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#string">R4, string</a>
 */
final class TextExtraction {

    private TextExtraction() {}

    static void of(Base element, List<IndexValue> out) {
        if (element instanceof HumanName name) {
            add(name.getText(), out);
            add(name.getFamily(), out);
            name.getGiven().forEach(part -> add(part.getValue(), out));
            name.getPrefix().forEach(part -> add(part.getValue(), out));
            name.getSuffix().forEach(part -> add(part.getValue(), out));
        } else if (element instanceof Address address) {
            add(address.getText(), out);
            address.getLine().forEach(part -> add(part.getValue(), out));
            add(address.getCity(), out);
            add(address.getDistrict(), out);
            add(address.getState(), out);
            add(address.getPostalCode(), out);
            add(address.getCountry(), out);
        } else if (element instanceof CodeableConcept concept) {
            add(concept.getText(), out);
            concept.getCoding().forEach(coding -> add(coding.getDisplay(), out));
        } else if (element instanceof PrimitiveType<?> primitive) {
            add(primitive.getValueAsString(), out);
        }
    }

    private static void add(String text, List<IndexValue> out) {
        if (text != null && !text.isBlank()) {
            out.add(Text.of(text));
        }
    }
}
