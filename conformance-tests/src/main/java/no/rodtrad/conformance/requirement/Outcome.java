package no.rodtrad.conformance.requirement;

import java.util.function.Supplier;

/**
 * A verdict with its reason.
 *
 * @param verdict the verdict
 * @param detail why; empty for a pass. It names statuses, codes and element names, never content of a message
 */
public record Outcome(Verdict verdict, String detail) {

    private static final Outcome PASS = new Outcome(Verdict.PASS, "");

    /** The requirement is met. */
    public static Outcome pass() {
        return PASS;
    }

    /** The requirement is not met. */
    public static Outcome fail(String detail) {
        return new Outcome(Verdict.FAIL, detail);
    }

    /** The requirement could not be tried. */
    public static Outcome skip(String detail) {
        return new Outcome(Verdict.SKIP, detail);
    }

    /** The check broke. */
    public static Outcome error(String detail) {
        return new Outcome(Verdict.ERROR, detail);
    }

    /** A pass if the condition holds, otherwise a fail with the reason given. */
    public static Outcome expect(boolean condition, String otherwise) {
        return condition ? PASS : fail(otherwise);
    }

    /** Goes on to the next expectation as long as all before it hold. */
    public Outcome and(Supplier<Outcome> next) {
        return verdict == Verdict.PASS ? next.get() : this;
    }
}
