package no.rodtrad.adapter.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.search.request.Span;
import no.rodtrad.adapter.store.Candidates.Narrowing;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.disclosure.Recipient;

/** What the store can be told of a search, so that as little as possible is looked at. */
final class Wanted {

    /** Nothing is stored before the epoch, nor after this; and a database does not have times for all that can be asked. */
    private static final long FARTHEST = Instant.parse("5000-01-01T00:00:00Z").toEpochMilli();

    private Wanted() {}

    static Narrowing of(SearchRequest request, Asker asker) {
        Optional<Set<UUID>> patients = patients(request, asker);
        Span span = request.updated();
        return new Narrowing(
                request.type(),
                patients.orElse(null),
                request.ids().orElse(null),
                // A folder is small, and how it is found is not to be left to a guess of the database.
                request.patients().isPresent() ? List.of() : keys(request),
                span.from() <= 0 ? null : Instant.ofEpochMilli(Math.min(span.from(), FARTHEST)),
                span.until() > FARTHEST ? null : Instant.ofEpochMilli(Math.max(span.until(), 0)));
    }

    /** Whether that which is asked for is likely to be little. */
    static boolean isNarrow(Narrowing narrowing) {
        return narrowing.patients() != null
                || narrowing.ids() != null
                || !narrowing.keys().isEmpty();
    }

    private static List<Collection<String>> keys(SearchRequest request) {
        return request.keys().stream().map(keys -> (Collection<String>) keys).toList();
    }

    /** A person is answered from the own folder alone, so nothing else need be looked at. */
    private static Optional<Set<UUID>> patients(SearchRequest request, Asker asker) {
        Optional<Set<UUID>> asked = request.patients()
                .map(ids -> ids.stream().flatMap(Wanted::uuid).collect(Collectors.toCollection(HashSet::new)));
        if (asker.recipient() != Recipient.PERSON) {
            return asked;
        }
        Set<UUID> own = Stream.concat(Stream.of(ResourceStore.SHARED), asker.self().stream())
                .collect(Collectors.toSet());
        asked.ifPresent(own::retainAll);
        return Optional.of(own);
    }

    private static Stream<UUID> uuid(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? Stream.of(uuid) : Stream.of();
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }
}
