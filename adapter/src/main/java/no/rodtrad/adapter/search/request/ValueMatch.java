package no.rodtrad.adapter.search.request;

import java.util.Set;
import no.rodtrad.adapter.search.index.IndexValue;

/** One of the values that a request gives, with its modifier and prefix, as a test of what stands in an index. */
interface ValueMatch {

    boolean passes(IndexValue value);

    /** One of these stands among the exact keys of whatever passes; none where it cannot be looked up. */
    default Set<String> keys(String parameter) {
        return Set.of();
    }
}
