package no.rodtrad.adapter.search.request;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.rodtrad.adapter.search.index.Dates;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.request.Prefix.Prefixed;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;

/** Reads what has a prefix: dates, numbers, quantities. */
record OrderedReader(Clock clock) {

    /** Bounded, so that no exponent makes a number of a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");

    Result<ValueMatch> read(ParameterType type, String escaped) {
        return Prefix.of(escaped)
                .flatMap(value -> switch (type) {
                    case DATE -> date(value);
                    case NUMBER -> number(value.prefix(), Escapes.unescaped(value.rest()));
                    case QUANTITY -> quantity(value);
                    default -> throw new IllegalArgumentException(type.name());
                })
                .map(Result::ok)
                .orElseGet(() -> Result.refused(ErrorCode.SEARCH_VALUE));
    }

    private Optional<ValueMatch> date(Prefixed value) {
        // A plus sign that nobody encoded arrives as a blank.
        return Dates.range(Escapes.unescaped(value.rest()).replace(' ', '+'))
                .map(range -> new DateMatch(value.prefix(), value.prefix() == Prefix.AP ? about(range) : range));
    }

    /** By a tenth of the time between it and now, as R4 recommends. */
    private DateRange about(DateRange range) {
        long now = clock.millis();
        long distance = now < range.lo() ? range.lo() - now : now > range.hi() ? now - range.hi() : 0;
        return new DateRange(range.lo() - distance / 10, range.hi() + distance / 10);
    }

    private static Optional<ValueMatch> number(Prefix prefix, String text) {
        return decimal(text).map(number -> new NumberMatch(prefix, number));
    }

    private static Optional<ValueMatch> quantity(Prefixed value) {
        List<String> parts = Escapes.split(value.rest(), '|').stream()
                .map(Escapes::unescaped)
                .toList();
        if (parts.size() != 1 && parts.size() != 3) {
            return Optional.empty();
        }
        return decimal(parts.get(0))
                .map(number -> new QuantityMatch(
                        new NumberMatch(value.prefix(), number),
                        parts.size() == 1 ? "" : parts.get(1),
                        parts.size() == 1 ? "" : parts.get(2)));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
