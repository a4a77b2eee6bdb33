package no.rodtrad.conformance.sample;

/**
 * An organisation in a sample message.
 *
 * @param name made up
 * @param number organisation number, nine digits
 */
public record Organisation(String name, String number) {

    /** NAV, whose number is public. */
    public static final String NAV_NUMBER = "889640782";

    // Numbers from the series for synthetic organisations (first digit 3), with a check digit that fits.
    /** Who sends the messages, unless the tester names another. */
    public static final Organisation SENDER = new Organisation("Lyngmo opptreningssenter", "310145688");
    /** An institution with no relation to the person. */
    public static final Organisation OTHER = new Organisation("Nordvik rehabilitering", "312908468");
    /** The office that referred. */
    public static final Organisation REFERRER = new Organisation("Bakketoppen legekontor", "314527909");
}
