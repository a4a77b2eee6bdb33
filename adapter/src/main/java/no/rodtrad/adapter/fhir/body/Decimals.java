package no.rodtrad.adapter.fhir.body;

/**
 * Which numbers are taken. A number of a few characters can have billions of digits when it is written out, and somewhere
 * it always is.
 */
final class Decimals {

    /** Further from the point than anything that is measured. */
    private static final int EXPONENT = 100;

    private static final int LENGTH = 200;

    private Decimals() {}

    static boolean fits(String number) {
        if (number.length() > LENGTH) {
            return false;
        }
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return true;
        }
        try {
            return Math.abs(Long.parseLong(number.substring(e + 1))) <= EXPONENT;
        } catch (NumberFormatException tooLong) {
            return false;
        }
    }
}
