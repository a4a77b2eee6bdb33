package no.rodtrad.conformance.run;

import java.util.function.Function;
import no.rodtrad.conformance.requirement.Outcome;

/**
 * Something that a check builds on: either it is there, or it is known why not. A check on a blocked step is skipped
 * with that reason, so that one fault does not look like many.
 */
public sealed interface Step<T> {

    /** The step was taken. */
    record Done<T>(T value) implements Step<T> {}

    /** The step could not be taken. */
    record Blocked<T>(String reason) implements Step<T> {}

    /** A step that was taken. */
    static <T> Step<T> done(T value) {
        return new Done<>(value);
    }

    /** A step that could not be taken. */
    static <T> Step<T> blocked(String reason) {
        return new Blocked<>(reason);
    }

    /** The next step, if this one was taken. */
    default <R> Step<R> then(Function<T, Step<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Blocked<>(((Blocked<T>) this).reason());
    }

    /** The value seen in another way. */
    default <R> Step<R> map(Function<T, R> view) {
        return then(value -> new Done<>(view.apply(value)));
    }

    /** Judges the value; skips where there is none. */
    default Outcome check(Function<T, Outcome> judge) {
        if (this instanceof Done<T> done) {
            return judge.apply(done.value());
        }
        return Outcome.skip(((Blocked<T>) this).reason());
    }
}
