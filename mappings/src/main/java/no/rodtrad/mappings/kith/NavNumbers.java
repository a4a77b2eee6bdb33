package no.rodtrad.mappings.kith;

/** The numbers that NAV is known by, and its name. */
public final class NavNumbers {

    public static final String ORGANISATION = "889640782";
    public static final String HER = "79768";
    public static final String NAME = "NAV";

    private NavNumbers() {}
}
