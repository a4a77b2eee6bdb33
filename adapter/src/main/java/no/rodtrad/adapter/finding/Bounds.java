package no.rodtrad.adapter.finding;

/**
 * How much one search may look at.
 *
 * @param few resources that are read whole, or walked through at one time
 * @param chunk resources of one step of a walk
 */
record Bounds(int few, int chunk) {

    static final Bounds DEFAULT = new Bounds(2_000, 200);
}
