package no.rodtrad.adapter.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.ExactKeys;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.Parameter;
import no.rodtrad.adapter.search.parameter.ParameterType;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.ResultOptions;
import no.rodtrad.adapter.search.request.ResultOptions.Include;
import no.rodtrad.adapter.store.Candidates.Narrowing;

/** What the caller sees of that which matches point to and are pointed to by; what comes twice is told once. */
final class Included {

    private static final String ANY = "*";

    /** Steps of {@code :iterate}; cycles end by themselves, since nothing is told twice. */
    private static final int STEPS = 5;

    private static final int MOST = 1_000;

    private final SearchParameters parameters;
    private final Seen seen;
    private final Links links;
    private final Map<String, Hit> included = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    Included(SearchParameters parameters, Seen seen, Links links) {
        this.parameters = parameters;
        this.seen = seen;
        this.links = links;
    }

    List<Hit> of(List<Hit> matches, ResultOptions options) {
        matches.forEach(hit -> known.add(hit.stored().reference()));
        List<Hit> last = matches;
        for (int step = 0; step < STEPS && !last.isEmpty(); step++) {
            List<Hit> found = new ArrayList<>();
            for (Include include : options.includes()) {
                if (step == 0 || include.iterate()) {
                    found.addAll(added(forwards(include, last)));
                }
            }
            for (Include include : options.revIncludes()) {
                if (step == 0 || include.iterate()) {
                    found.addAll(added(backwards(include, last)));
                }
            }
            last = found;
        }
        return List.copyOf(included.values());
    }

    private List<Hit> added(List<Hit> found) {
        List<Hit> fresh = found.stream()
                .filter(hit -> known.add(hit.stored().reference()))
                .toList();
        fresh.forEach(hit -> included.put(hit.stored().reference(), hit));
        if (included.size() > MOST) {
            throw new TooWide();
        }
        return fresh;
    }

    private List<Hit> forwards(Include include, List<Hit> from) {
        Map<String, Set<String>> ids = new TreeMap<>();
        from.stream()
                .map(Hit::index)
                .filter(index ->
                        include.source().equals(ANY) || include.source().equals(index.type()))
                .flatMap(index -> references(index, names(index.type(), include.parameter())))
                .filter(reference ->
                        include.target().isEmpty() || include.target().equals(reference.type()))
                .filter(reference -> !known.contains(reference.local()))
                .forEach(reference -> ids.computeIfAbsent(reference.type(), type -> new TreeSet<>())
                        .add(reference.id()));
        List<Hit> found = new ArrayList<>();
        ids.forEach((type, of) -> links.rows(new Narrowing(type, null, of, List.of(), null, null))
                .forEach(stored -> seen.hit(stored, index -> true).ifPresent(found::add)));
        return found;
    }

    private List<Hit> backwards(Include include, List<Hit> to) {
        Set<String> targets = new HashSet<>();
        to.stream()
                .filter(hit -> include.target().isEmpty()
                        || include.target().equals(hit.stored().type()))
                .forEach(hit -> targets.add(hit.stored().reference()));
        List<Hit> found = new ArrayList<>();
        if (targets.isEmpty()) {
            return found;
        }
        for (String source : include.source().equals(ANY) ? parameters.types() : Set.of(include.source())) {
            List<String> names = names(source, include.parameter());
            Set<String> keys = new HashSet<>();
            names.forEach(name -> targets.forEach(target -> keys.add(ExactKeys.place(name, target))));
            if (!keys.isEmpty()) {
                links.rows(new Narrowing(source, null, null, List.of(keys), null, null))
                        .forEach(stored -> seen.hit(
                                        stored,
                                        index -> references(index, names)
                                                .anyMatch(reference -> targets.contains(reference.local())))
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    private static Stream<Reference> references(SearchIndex index, Collection<String> names) {
        return names.stream()
                .flatMap(name -> index.values(name).stream())
                .flatMap(value -> value instanceof Reference reference ? Stream.of(reference) : Stream.of())
                .filter(reference -> !reference.id().isEmpty());
    }

    private List<String> names(String type, String parameter) {
        return ANY.equals(parameter)
                ? parameters.of(type).stream()
                        .filter(each -> each.type() == ParameterType.REFERENCE)
                        .map(Parameter::name)
                        .toList()
                : List.of(parameter);
    }
}
