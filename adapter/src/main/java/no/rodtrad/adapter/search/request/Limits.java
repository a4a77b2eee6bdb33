package no.rodtrad.adapter.search.request;

/**
 * How much one search may ask for.
 *
 * @param parameters names and repeats together
 * @param alternatives values of one parameter, with commas between them
 * @param length characters of one parameter's value
 * @param depth references that a chain follows, forwards and backwards together
 * @param options keys of {@code _sort}; each of {@code _include} and {@code _revinclude}
 * @param readings of values, one for each type that a chain may lead through: a short query can ask for very many
 */
public record Limits(int parameters, int alternatives, int length, int depth, int options, int readings) {

    /** Far more than people ask for, and little enough to be matched in no time. */
    public static final Limits DEFAULT = new Limits(50, 200, 8_000, 3, 20, 5_000);
}
