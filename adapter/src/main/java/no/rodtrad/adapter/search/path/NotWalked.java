package no.rodtrad.adapter.search.path;

/** The expression holds something that no walker does; HAPI's engine has to evaluate it. */
final class NotWalked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWalked(String what) {
        super(what);
    }
}
