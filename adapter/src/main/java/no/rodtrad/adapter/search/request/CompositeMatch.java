package no.rodtrad.adapter.search.request;

import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.Composite;

/** {@code a$b}: one occurrence in which each part passes. */
record CompositeMatch(List<ValueMatch> parts) implements ValueMatch {

    @Override
    public boolean passes(IndexValue value) {
        if (!(value instanceof Composite composite) || composite.parts().size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (composite.parts().get(i).stream().noneMatch(parts.get(i)::passes)) {
                return false;
            }
        }
        return true;
    }
}
