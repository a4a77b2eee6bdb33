package no.rodtrad.adapter.search.request;

import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Token;

/** {@code :of-type}: {@code system|code|value}, the first two of the identifier's type. */
record TokenTypeTest(String typeSystem, String typeCode, String value) implements ValueTest {

    @Override
    public boolean passes(IndexValue other) {
        return other instanceof Token token
                && typeSystem.equals(token.typeSystem())
                && typeCode.equalsIgnoreCase(token.typeCode())
                && value.equalsIgnoreCase(token.code());
    }
}
