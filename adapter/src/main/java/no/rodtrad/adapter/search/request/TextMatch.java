package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Text;

/**
 * Words: at the start, anywhere, or exactly.
 *
 * @param words normalised, but as they are for {@link Way#EXACT}
 * @see <a href="http://hl7.org/fhir/R4/search.html#string">R4, string</a>
 */
record TextMatch(Way way, String words) implements ValueMatch {

    enum Way {
        STARTS,
        CONTAINS,
        EXACT
    }

    @Override
    public boolean passes(IndexValue value) {
        if (!(value instanceof Text found)) {
            return false;
        }
        return switch (way) {
            case STARTS -> found.normalised().startsWith(words);
            case CONTAINS -> found.normalised().contains(words);
            case EXACT -> found.original().equals(words);
        };
    }
}
