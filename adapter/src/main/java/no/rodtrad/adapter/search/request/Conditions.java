package no.rodtrad.adapter.search.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.search.index.IndexValue.Reference;

/** Conditions that come of what was found before, instead of from a request. */
public final class Conditions {

    private Conditions() {}

    /** One of these ids. */
    public static Criterion ids(Collection<String> ids) {
        return new ValueCriterion(
                "_id",
                false,
                ids.stream()
                        .<ValueMatch>map(id -> new TokenMatch(Optional.empty(), id, true))
                        .toList());
    }

    /** A reference to one of these places. */
    public static Criterion pointing(String parameter, Collection<Reference> places) {
        return new ValueCriterion(
                parameter,
                false,
                places.stream()
                        .<ValueMatch>map(place -> new ReferenceMatch(
                                new Reference(place.type(), place.id(), "", "", "", ""), List.of(place.type())))
                        .toList());
    }
}
