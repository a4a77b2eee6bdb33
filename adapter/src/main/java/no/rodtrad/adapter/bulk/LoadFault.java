package no.rodtrad.adapter.bulk;

/** Why something cannot be loaded, in words that hold no content of it. */
final class LoadFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadFault(String message) {
        super(message);
    }
}
