package no.rodtrad.conformance.load;

/** The measurement cannot be made, for a reason that the tester has to see to. */
final class LoadFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadFailure(String why) {
        super(why);
    }
}
