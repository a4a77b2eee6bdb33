package no.rodtrad.adapter.finding;

/** More would have to be looked at than one request may; told as a refusal by {@link Finding}. */
final class TooWide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooWide() {
        super("too wide", null, false, false);
    }
}
