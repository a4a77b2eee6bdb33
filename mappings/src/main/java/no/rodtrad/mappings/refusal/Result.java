package no.rodtrad.mappings.refusal;

import java.util.function.Function;

/** Either a value or the reason why there is none. Exceptions are left for bugs and I/O. */
public sealed interface Result<T> {

    /** There is a value. */
    record Ok<T>(T value) implements Result<T> {}

    /** There is none, and this is why. */
    record Refused<T>(Refusal refusal) implements Result<T> {}

    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Result<T> refused(ErrorCode code) {
        return new Refused<>(Refusal.of(code));
    }

    static <T> Result<T> refused(ErrorCode code, String place) {
        return new Refused<>(Refusal.at(code, place));
    }

    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Goes on with the value, if there is one. */
    default <U> Result<U> then(Function<? super T, Result<U>> next) {
        if (this instanceof Ok<T> ok) {
            return next.apply(ok.value);
        }
        return new Refused<>(((Refused<T>) this).refusal);
    }

    /** The value; a bug in the caller if there is none. */
    default T orElseThrow() {
        if (this instanceof Ok<T> ok) {
            return ok.value;
        }
        throw new IllegalStateException(((Refused<T>) this).refusal.code().id());
    }
}
