package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;

/**
 * A time, as precise as it was asked for, against the range that a resource covers.
 *
 * @param asked the range of the value that was asked for; of {@link Prefix#AP} already widened
 * @see <a href="http://hl7.org/fhir/R4/search.html#prefix">R4, prefixes: the column for ranges</a>
 */
record DateMatch(Prefix prefix, DateRange asked) implements ValueMatch {

    @Override
    public boolean passes(IndexValue value) {
        if (!(value instanceof DateRange found)) {
            return false;
        }
        return switch (prefix) {
            case EQ -> within(found);
            case NE -> !within(found);
            case GT -> above(found);
            case LT -> below(found);
            case GE -> above(found) || within(found);
            case LE -> below(found) || within(found);
            case SA -> found.lo() >= asked.hi();
            case EB -> found.hi() <= asked.lo();
            case AP -> found.lo() < asked.hi() && asked.lo() < found.hi();
        };
    }

    private boolean within(DateRange found) {
        return asked.lo() <= found.lo() && found.hi() <= asked.hi();
    }

    private boolean above(DateRange found) {
        return found.hi() > asked.hi();
    }

    private boolean below(DateRange found) {
        return found.lo() < asked.lo();
    }
}
