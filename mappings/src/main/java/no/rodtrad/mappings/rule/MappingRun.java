package no.rodtrad.mappings.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.rodtrad.mappings.xml.NodePaths;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One run of a mapping over one verified element. Not thread-safe; one run, one message. */
public final class MappingRun {

    /** The end of the source path of a rule that says what the message lacks. */
    public static final String NOTHING = "/nothing()";

    private final Element root;
    private final NodePaths paths = new NodePaths();
    private final Set<Node> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Trace.Step> steps = new ArrayList<>();

    /** @param root the node that the verifier returned, or the root of an unsigned message */
    public MappingRun(Element root) {
        this.root = root;
    }

    /**
     * Applies a rule to a value. Where nothing stood, nothing happens.
     *
     * @param target reference of the resource that the rule writes to, such as {@code Encounter/<id>}
     * @param make writes the value into its target
     */
    public <T> void apply(Rule rule, Sourced<T> from, String target, Consumer<? super T> make) {
        if (!from.isPresent()) {
            return;
        }
        make.accept(from.value());
        for (Node node : from.nodes()) {
            read.add(node);
            steps.add(new Trace.Step(rule.id(), paths.of(node), target, rule.target()));
        }
    }

    /**
     * Applies a rule for what the message does not say. It reads nothing; the trace names the message and {@link #NOTHING}.
     *
     * @param target as in {@link #apply}
     * @param make says in the target that it is not there
     */
    public void absent(Rule rule, String target, Runnable make) {
        make.run();
        steps.add(new Trace.Step(rule.id(), paths.of(root) + NOTHING, target, rule.target()));
    }

    /** Which rule made which target element from which source element, in the order of application. */
    public Trace trace() {
        return new Trace(List.copyOf(steps));
    }

    /** What bears text or a value and was read by no rule. */
    public Ledger ledger() {
        return Ledger.of(root, read, paths);
    }
}
