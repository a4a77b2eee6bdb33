package no.rodtrad.adapter.search.request;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the answer is to look; nothing of it changes what matches.
 *
 * @param count most entries of a page; empty where not asked for; 0 asks for the total alone
 * @param elements names of top-level elements; empty for all
 */
public record ResultOptions(
        List<SortKey> sort,
        OptionalInt count,
        Total total,
        Summary summary,
        Set<String> elements,
        List<Include> includes,
        List<Include> revIncludes) {

    /** Nothing asked for. */
    public static final ResultOptions NONE = new ResultOptions(
            List.of(), OptionalInt.empty(), Total.UNSAID, Summary.FALSE, Set.of(), List.of(), List.of());

    /** Whether the answer is to say how many there are, and would be wrong without. */
    public boolean wantsTotal() {
        return total == Total.ACCURATE || isCountOnly();
    }

    /** Whether it is to say how many there are, if that can be told. */
    public boolean counts() {
        return total == Total.ESTIMATE || wantsTotal();
    }

    /** Whether the answer is to say no more than how many there are. */
    public boolean isCountOnly() {
        return summary == Summary.COUNT || count.isPresent() && count.getAsInt() == 0;
    }

    /** Whether nothing but matches is asked for. */
    public boolean includesNothing() {
        return includes.isEmpty() && revIncludes.isEmpty();
    }

    /** {@code _total}. */
    public enum Total {
        UNSAID,
        NONE,
        ESTIMATE,
        ACCURATE
    }

    /** {@code _summary}. */
    public enum Summary {
        TRUE,
        TEXT,
        DATA,
        COUNT,
        FALSE
    }

    /**
     * One key of {@code _sort}.
     *
     * @param parameter a parameter of the type, {@code _id} or {@code _lastUpdated}
     */
    public record SortKey(String parameter, boolean descending) {}

    /**
     * One {@code _include} or {@code _revinclude}.
     *
     * @param source the type that points; {@code *} for any
     * @param parameter the reference parameter; {@code *} for all
     * @param target the type that is pointed to; empty for any
     * @param iterate whether it is applied to what was included too
     */
    public record Include(String source, String parameter, String target, boolean iterate) {}
}
