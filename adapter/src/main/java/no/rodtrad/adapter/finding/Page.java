package no.rodtrad.adapter.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.rodtrad.adapter.search.index.SearchIndex;

/**
 * A part of what a search finds.
 *
 * @param hits in the order that was asked for
 * @param included what the hits hang together with, as far as that was asked for
 * @param next where the next part begins: after this place, which may be that of something that the caller does not see, and so is
 *     not to be handed out readable; empty where there is no more
 * @param total of all parts, where it is known
 */
public record Page(List<Hit> hits, List<Hit> included, Optional<SearchIndex> next, OptionalLong total) {

    Page with(List<Hit> others) {
        return new Page(hits, others, next, total);
    }
}
