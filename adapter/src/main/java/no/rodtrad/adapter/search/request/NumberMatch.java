package no.rodtrad.adapter.search.request;

import java.math.BigDecimal;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Number;

/**
 * A number against a number or a range. That it equals says no more than its digits do: {@code 100} is 99.5 up to 100.5; that it is
 * more or less is meant exactly.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#number">R4, number</a>
 */
record NumberMatch(Prefix prefix, BigDecimal asked) implements ValueMatch {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    @Override
    public boolean passes(IndexValue value) {
        return value instanceof Number number && passes(number.lo(), number.hi());
    }

    /** @param lo null for an open start; {@code hi} for an open end */
    boolean passes(BigDecimal lo, BigDecimal hi) {
        return switch (prefix) {
            case EQ -> within(lo, hi);
            case NE -> !within(lo, hi);
            case GT -> above(hi);
            case LT -> below(lo);
            case GE -> above(hi) || within(lo, hi);
            case LE -> below(lo) || within(lo, hi);
            case SA -> lo != null && lo.compareTo(asked) > 0;
            case EB -> hi != null && hi.compareTo(asked) < 0;
            case AP -> about(lo, hi);
        };
    }

    private boolean within(BigDecimal lo, BigDecimal hi) {
        BigDecimal half = asked.ulp().multiply(HALF);
        return lo != null && hi != null && lo.compareTo(asked.subtract(half)) >= 0 && hi.compareTo(asked.add(half)) < 0;
    }

    private boolean above(BigDecimal hi) {
        return hi == null || hi.compareTo(asked) > 0;
    }

    private boolean below(BigDecimal lo) {
        return lo == null || lo.compareTo(asked) < 0;
    }

    /** Within a tenth, as R4 recommends, and never narrower than its digits. */
    private boolean about(BigDecimal lo, BigDecimal hi) {
        BigDecimal margin = asked.abs().multiply(ABOUT).max(asked.ulp().multiply(HALF));
        return (lo == null || lo.compareTo(asked.add(margin)) <= 0)
                && (hi == null || hi.compareTo(asked.subtract(margin)) >= 0);
    }
}
