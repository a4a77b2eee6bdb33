package no.rodtrad.adapter.search.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What conditions say outright: by which ids, or by whose, everything that matches is known. */
final class Known {

    private Known() {}

    /** By {@code _id}; empty where it is not asked for. */
    static Optional<Set<String>> ids(List<Criterion> criteria) {
        return all(criteria, value -> value.parameter().equals("_id") ? each(value, Known::id) : Optional.empty());
    }

    /** By reference to persons: nothing refers to a person from another one's folder. */
    static Optional<Set<String>> patients(List<Criterion> criteria) {
        return all(
                criteria,
                value -> each(value, match -> match instanceof ReferenceMatch of ? of.patient() : Optional.empty()));
    }

    private static Optional<String> id(ValueMatch match) {
        return match instanceof TokenMatch token && token.system().orElse("").isEmpty()
                ? Optional.of(token.code()).filter(code -> !code.isEmpty())
                : Optional.empty();
    }

    /** One of each match, or nothing where one says none. */
    private static Optional<Set<String>> each(ValueCriterion value, Function<ValueMatch, Optional<String>> said) {
        Set<String> found = new HashSet<>();
        for (ValueMatch match : value.matches()) {
            Optional<String> one = value.negated() ? Optional.empty() : said.apply(match);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }

    private static Optional<Set<String>> all(
            List<Criterion> criteria, Function<ValueCriterion, Optional<Set<String>>> said) {
        Set<String> common = null;
        for (Criterion criterion : criteria) {
            Optional<Set<String>> of = criterion instanceof ValueCriterion value ? said.apply(value) : Optional.empty();
            if (of.isPresent() && common == null) {
                common = new HashSet<>(of.get());
            } else if (of.isPresent()) {
                common.retainAll(of.get());
            }
        }
        return Optional.ofNullable(common);
    }
}
