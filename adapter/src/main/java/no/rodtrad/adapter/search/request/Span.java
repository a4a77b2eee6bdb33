package no.rodtrad.adapter.search.request;

import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;

/**
 * A stretch of time that {@code _lastUpdated} leaves, to the millisecond.
 *
 * @param from first millisecond of the epoch; {@link Long#MIN_VALUE} for no limit
 * @param until first millisecond after it; {@link Long#MAX_VALUE} for no limit
 */
public record Span(long from, long until) {

    static final Span ALL = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Of all the conditions together. */
    static Span of(List<Criterion> criteria) {
        return criteria.stream()
                .filter(ValueCriterion.class::isInstance)
                .map(ValueCriterion.class::cast)
                .filter(value -> value.parameter().equals("_lastUpdated") && !value.negated())
                .flatMap(value -> value.matches().stream()
                        .map(match -> match instanceof DateMatch date ? of(date) : ALL)
                        .reduce(Span::either)
                        .stream())
                .reduce(ALL, Span::both);
    }

    /** All moments at which a resource that passes can have been stored, and perhaps a few more. */
    private static Span of(DateMatch match) {
        DateRange asked = match.asked();
        return switch (match.prefix()) {
            case EQ, AP -> new Span(asked.lo(), asked.hi());
            case GT, SA -> new Span(asked.hi(), Long.MAX_VALUE);
            case GE -> new Span(asked.lo(), Long.MAX_VALUE);
            case LT, EB -> new Span(Long.MIN_VALUE, asked.lo());
            case LE -> new Span(Long.MIN_VALUE, asked.hi());
            case NE -> ALL;
        };
    }

    private Span both(Span other) {
        return new Span(Math.max(from, other.from), Math.min(until, other.until));
    }

    private Span either(Span other) {
        return new Span(Math.min(from, other.from), Math.max(until, other.until));
    }

    /** Whether time limits anything. */
    public boolean isLimited() {
        return !equals(ALL);
    }
}
