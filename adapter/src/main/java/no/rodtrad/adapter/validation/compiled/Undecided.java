package no.rodtrad.adapter.validation.compiled;

/** An expression comes upon something that is not done here. Always the same one, without a stack: it is no fault. */
final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Undecided ONE = new Undecided();

    private Undecided() {
        super("undecided", null, false, false);
    }

    static Undecided undecided() {
        return ONE;
    }
}
