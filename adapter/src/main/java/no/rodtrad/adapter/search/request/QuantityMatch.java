package no.rodtrad.adapter.search.request;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Quantity;

/**
 * An amount with its unit: {@code 5.4|system|code}; without a unit in any; {@code 5.4||mg} by the code or by what people read.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#quantity">R4, quantity</a>
 */
record QuantityMatch(NumberMatch number, String system, String code) implements ValueMatch {

    @Override
    public boolean passes(IndexValue value) {
        if (!(value instanceof Quantity found)) {
            return false;
        }
        if (sameUnit(found)) {
            return number.passes(found.lo(), found.hi());
        }
        Optional<Units.Unit> asked = Units.of(system, code);
        Optional<Units.Unit> other = Units.of(found.system(), found.code());
        return asked.isPresent()
                && other.isPresent()
                && asked.get().base().equals(other.get().base())
                && converted(asked.get().factor(), other.get().factor(), found);
    }

    private boolean sameUnit(Quantity found) {
        if (system.isEmpty()) {
            return code.isEmpty() || code.equals(found.code()) || code.equals(found.unit());
        }
        return system.equals(found.system()) && (code.isEmpty() || code.equals(found.code()));
    }

    /** In the unit that was asked for, since its digits say how exactly it was meant. */
    private boolean converted(BigDecimal asked, BigDecimal other, Quantity found) {
        return number.passes(in(asked, other, found.lo()), in(asked, other, found.hi()));
    }

    private static BigDecimal in(BigDecimal asked, BigDecimal other, BigDecimal amount) {
        return amount == null ? null : amount.multiply(other).divide(asked, MathContext.DECIMAL64);
    }
}
