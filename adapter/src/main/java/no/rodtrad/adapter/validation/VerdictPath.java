package no.rodtrad.adapter.validation;

/** How a verdict came about. */
enum VerdictPath {
    /** The compiled checks accepted. */
    ACCEPTED("accepted"),
    /** The engine was asked, whatever it said. */
    EXPLAINED("explained");

    private final String label;

    VerdictPath(String label) {
        this.label = label;
    }

    /** As figures call it. */
    String label() {
        return label;
    }
}
