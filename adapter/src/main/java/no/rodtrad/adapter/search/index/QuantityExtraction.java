package no.rodtrad.adapter.search.index;

import static no.rodtrad.adapter.search.index.TokenExtraction.said;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;

/**
 * Amounts with their units. One that is itself said to be more or less than a number reaches from it.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#quantity">R4, quantity</a>
 */
final class QuantityExtraction {

    private static final String CURRENCIES = "urn:iso:std:iso:4217";

    private QuantityExtraction() {}

    static void of(Base element, List<IndexValue> out) {
        if (element instanceof Quantity quantity && quantity.hasValue()) {
            QuantityComparator comparator = quantity.getComparator();
            boolean less = comparator == QuantityComparator.LESS_THAN || comparator == QuantityComparator.LESS_OR_EQUAL;
            boolean more =
                    comparator == QuantityComparator.GREATER_THAN || comparator == QuantityComparator.GREATER_OR_EQUAL;
            out.add(amount(less ? null : quantity.getValue(), more ? null : quantity.getValue(), quantity));
        } else if (element instanceof Range range
                && (range.getLow().hasValue() || range.getHigh().hasValue())) {
            out.add(amount(
                    range.getLow().getValue(),
                    range.getHigh().getValue(),
                    range.getLow().hasValue() ? range.getLow() : range.getHigh()));
        } else if (element instanceof Money money && money.hasValue()) {
            String currency = said(money.getCurrency());
            out.add(new IndexValue.Quantity(money.getValue(), money.getValue(), CURRENCIES, currency, currency));
        }
    }

    private static IndexValue amount(BigDecimal lo, BigDecimal hi, Quantity unit) {
        return new IndexValue.Quantity(lo, hi, said(unit.getSystem()), said(unit.getCode()), said(unit.getUnit()));
    }
}
