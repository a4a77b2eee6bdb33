package no.rodtrad.adapter.search.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;

/** The single steps that walkers are put together from. */
final class Steps {

    private Steps() {}

    static Walker then(Walker first, Walker rest) {
        // Also from nowhere: that nothing is there can be asked too.
        return focus -> rest.walk(first.walk(focus));
    }

    /** All of the one and those of the other that are not the very same elements. */
    static Walker union(Walker left, Walker right) {
        return focus -> {
            List<Base> one = left.walk(focus);
            List<Base> other = right.walk(focus);
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            List<Base> both = new ArrayList<>(one);
            other.stream()
                    .filter(item -> both.stream().noneMatch(seen -> seen == item))
                    .forEach(both::add);
            return both;
        };
    }

    /** The children of a name; of a choice ({@code value[x]}) by the name without type. */
    static Walker child(String name) {
        int hash = name.hashCode();
        return focus -> {
            if (focus.isEmpty()) {
                return focus;
            }
            if (focus.size() == 1) {
                return children(focus.get(0), hash, name);
            }
            List<Base> found = new ArrayList<>();
            focus.forEach(item -> found.addAll(children(item, hash, name)));
            return found;
        };
    }

    private static List<Base> children(Base item, int hash, String name) {
        Base[] children = item.getProperty(hash, name, false);
        return children == null || children.length == 0 ? List.of() : List.of(children);
    }

    static Walker only(Predicate<Base> condition) {
        return focus -> {
            if (focus.isEmpty()) {
                return focus;
            }
            if (focus.size() == 1) {
                return condition.test(focus.get(0)) ? focus : List.of();
            }
            return focus.stream().filter(condition).toList();
        };
    }

    static Walker ofType(String type) {
        return only(item -> type.equalsIgnoreCase(item.fhirType()));
    }

    /** {@code where(name = 'text')}. */
    static Walker withChild(String name, String text) {
        Walker child = child(name);
        return only(item -> {
            List<Base> values = child.walk(List.of(item));
            return values.size() == 1 && text.equals(values.get(0).primitiveValue());
        });
    }

    static Walker extension(String url) {
        Walker extensions = child("extension");
        return then(extensions, only(item -> item instanceof Extension extension && url.equals(extension.getUrl())));
    }

    static Walker at(int position) {
        return focus -> position < focus.size() ? List.of(focus.get(position)) : List.of();
    }
}
