package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Token;

/** {@code :of-type}: {@code system|code|value}, the first two of the identifier's type. */
record TokenTypeMatch(String typeSystem, String typeCode, String value) implements ValueMatch {

    @Override
    public boolean passes(IndexValue other) {
        return other instanceof Token token
                && typeSystem.equals(token.typeSystem())
                && ExactKeys.folded(typeCode).equals(ExactKeys.folded(token.typeCode()))
                && ExactKeys.folded(value).equals(ExactKeys.folded(token.code()));
    }
}
