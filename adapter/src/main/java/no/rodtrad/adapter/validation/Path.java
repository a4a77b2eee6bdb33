package no.rodtrad.adapter.validation;

/** How a verdict came about. */
enum Path {
    /** The compiled checks accepted. */
    ACCEPTED("accepted"),
    /** The engine was asked, whatever it said. */
    EXPLAINED("explained");

    private final String label;

    Path(String label) {
        this.label = label;
    }

    /** As figures call it. */
    String label() {
        return label;
    }
}
