package no.rodtrad.adapter.search.index;

import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue.Number;
import no.rodtrad.adapter.search.index.IndexValue.Uri;
import no.rodtrad.adapter.search.parameter.ParameterType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Range;

/**
 * Makes index values of elements, by the type of the parameter. An element of another type than the parameter searches, or one
 * without a value, gives none.
 */
final class Extraction {

    private final ReferenceExtraction references;

    Extraction(Literals literals) {
        references = new ReferenceExtraction(literals);
    }

    void of(ParameterType type, Base element, List<IndexValue> out) {
        switch (type) {
            case TOKEN -> TokenExtraction.of(element, out);
            case REFERENCE -> references.of(element, out);
            case DATE -> DateExtraction.of(element, out);
            case STRING -> TextExtraction.of(element, out);
            case NUMBER -> number(element, out);
            case QUANTITY -> QuantityExtraction.of(element, out);
            case URI -> uri(element, out);
            case COMPOSITE -> throw new IllegalArgumentException("a composite is made of its parts");
        }
    }

    private static void number(Base element, List<IndexValue> out) {
        if (element instanceof DecimalType decimal && decimal.hasValue()) {
            out.add(new Number(decimal.getValue(), decimal.getValue()));
        } else if (element instanceof IntegerType integer && integer.hasValue()) {
            out.add(new Number(BigDecimal.valueOf(integer.getValue()), BigDecimal.valueOf(integer.getValue())));
        } else if (element instanceof Range range
                && (range.getLow().hasValue() || range.getHigh().hasValue())) {
            out.add(new Number(range.getLow().getValue(), range.getHigh().getValue()));
        }
    }

    private static void uri(Base element, List<IndexValue> out) {
        if (element instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
            out.add(new Uri(primitive.getValueAsString()));
        }
    }
}
