package no.rodtrad.mappings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Node;

/**
 * A value that a reader found, with the nodes of the verified document that it was read from.
 *
 * <p>The value has no public accessor: only {@link MappingRun#apply} hands it out, to a rule with an id. That is why the
 * trace and the ledger of unmapped elements are complete by construction: what no rule took is still unread.
 */
public final class Sourced<T> {

    private static final Sourced<?> NOTHING = new Sourced<>(null, List.of());

    private final T value;
    private final List<Node> nodes;

    private Sourced(T value, List<Node> nodes) {
        this.value = value;
        this.nodes = nodes;
    }

    /** A value and the attribute, text or element nodes that it was read from. */
    public static <T> Sourced<T> at(T value, List<? extends Node> nodes) {
        return value == null ? nothing() : new Sourced<>(value, List.copyOf(nodes));
    }

    /** Nothing stood there. */
    @SuppressWarnings("unchecked")
    public static <T> Sourced<T> nothing() {
        return (Sourced<T>) NOTHING;
    }

    /** Whether something stood there. */
    public boolean isPresent() {
        return value != null;
    }

    /** Another view of the same value, from the same nodes; nothing if the function gives null. */
    public <U> Sourced<U> map(Function<? super T, ? extends U> view) {
        return value == null ? nothing() : at(view.apply(value), nodes);
    }

    /** The same nodes together with those of another value; the value stays. */
    public Sourced<T> with(Sourced<?> other) {
        if (value == null || other.nodes.isEmpty()) {
            return this;
        }
        List<Node> all = new ArrayList<>(nodes);
        all.addAll(other.nodes);
        return new Sourced<>(value, List.copyOf(all));
    }

    T value() {
        return value;
    }

    List<Node> nodes() {
        return nodes;
    }
}
