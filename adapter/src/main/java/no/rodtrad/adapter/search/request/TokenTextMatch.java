package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.index.Words;

/** {@code :text}: the words that go with a code begin so. */
record TokenTextMatch(String normalised) implements ValueMatch {

    @Override
    public boolean passes(IndexValue value) {
        return value instanceof Token token && Words.normalised(token.text()).startsWith(normalised);
    }
}
