package no.rodtrad.adapter.search.request;

import java.util.Set;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Uri;

/**
 * A whole URI, or one in the hierarchy of its path.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#uri">R4, uri</a>
 */
record UriMatch(Way way, String asked) implements ValueMatch {

    enum Way {
        SAME,
        /** Also with a version behind a bar, where none was asked for. */
        ANY_VERSION,
        ABOVE,
        BELOW
    }

    @Override
    public boolean passes(IndexValue value) {
        if (!(value instanceof Uri found)) {
            return false;
        }
        return switch (way) {
            case SAME -> asked.equals(found.value());
            case ANY_VERSION -> asked.equals(found.value()) || found.value().startsWith(asked + "|");
            case ABOVE -> isWithin(asked, found.value());
            case BELOW -> isWithin(found.value(), asked);
        };
    }

    /** URNs have no path: each stands by itself. */
    private static boolean isWithin(String inner, String outer) {
        if (inner.equals(outer)) {
            return true;
        }
        String folder = outer.endsWith("/") ? outer : outer + "/";
        return !outer.startsWith("urn:") && inner.startsWith(folder);
    }

    @Override
    public Set<String> keys(String parameter) {
        return way == Way.SAME && ExactKeys.isRareUri(parameter) ? Set.of(ExactKeys.place(parameter, asked)) : Set.of();
    }
}
