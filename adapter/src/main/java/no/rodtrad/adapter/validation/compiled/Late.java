package no.rodtrad.adapter.validation.compiled;

import java.util.function.Supplier;

/** Made when it is first asked for, then kept. Making it twice by two threads does no harm. */
final class Late<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T made;

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
