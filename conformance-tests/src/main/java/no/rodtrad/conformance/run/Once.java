package no.rodtrad.conformance.run;

import java.util.function.Supplier;

/** A step that is taken at most once in a run, when the first check asks for it. */
public final class Once<T> {

    private final Supplier<Step<T>> supplier;
    private Step<T> taken;

    public Once(Supplier<Step<T>> supplier) {
        this.supplier = supplier;
    }

    /** The step; an exception is not remembered, so that every check that meets it reports it. */
    public Step<T> get() {
        if (taken == null) {
            taken = supplier.get();
        }
        return taken;
    }
}
