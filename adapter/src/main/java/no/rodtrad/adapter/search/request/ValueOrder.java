package no.rodtrad.adapter.search.request;

import java.math.BigDecimal;
import java.util.Comparator;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.index.IndexValue.Number;
import no.rodtrad.adapter.search.index.IndexValue.Quantity;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.IndexValue.Text;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.index.IndexValue.Uri;

/** The order of values of one parameter. Ranges are in the order of where they start, or of where they end; of words only the beginning counts. */
final class ValueOrder {

    static final Comparator<IndexValue> OF_STARTS = (one, other) -> compare(one, other, true);
    static final Comparator<IndexValue> OF_ENDS = (one, other) -> compare(one, other, false);

    /** Characters of words that count. */
    private static final int BEGINNING = 60;

    private ValueOrder() {}

    /** A small value that compares with others as this one does. */
    static IndexValue shortened(IndexValue value) {
        if (value instanceof Quantity q) {
            return new Quantity(q.lo(), q.hi(), beginning(q.system()), beginning(q.code()), "");
        }
        return value instanceof DateRange || value instanceof Number ? value : new Uri(beginning(words(value)));
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), BEGINNING));
    }

    private static int compare(IndexValue one, IndexValue other, boolean starts) {
        if (one instanceof DateRange a && other instanceof DateRange b) {
            return starts ? Long.compare(a.lo(), b.lo()) : Long.compare(a.hi(), b.hi());
        }
        if (one instanceof Number a && other instanceof Number b) {
            return starts ? numbers(a.lo(), b.lo(), -1) : numbers(a.hi(), b.hi(), 1);
        }
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return starts
                    ? numbers(inBase(a, a.lo()), inBase(b, b.lo()), -1)
                    : numbers(inBase(a, a.hi()), inBase(b, b.hi()), 1);
        }
        return beginning(words(one)).compareTo(beginning(words(other)));
    }

    /** @param open where an end that is not there lies: below all numbers, or above them */
    private static int numbers(BigDecimal one, BigDecimal other, int open) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? open : -open;
        }
        return one.compareTo(other);
    }

    private static BigDecimal inBase(Quantity quantity, BigDecimal amount) {
        return amount == null
                ? null
                : Units.of(quantity.system(), quantity.code())
                        .map(unit -> amount.multiply(unit.factor()))
                        .orElse(amount);
    }

    private static String words(IndexValue value) {
        if (value instanceof Text text) {
            return text.normalised();
        }
        if (value instanceof Token token) {
            return token.code().isEmpty() ? token.text() : token.code();
        }
        if (value instanceof Reference reference) {
            return reference.id().isEmpty() ? reference.url() : reference.local();
        }
        return value instanceof Uri uri ? uri.value() : "";
    }
}
