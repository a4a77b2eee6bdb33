package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.request.ValueSets.Members;

/** {@code :in}, and negated {@code :not-in}: the code is one of a value set. */
record TokenSetMatch(Members members) implements ValueMatch {

    @Override
    public boolean passes(IndexValue value) {
        return value instanceof Token token && members.contain(token.system(), token.code());
    }
}
