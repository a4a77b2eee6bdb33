package no.rodtrad.profiles;

/** National code systems (Volven / FinnKode), named by their number, under the OID root they share. */
public final class NationalCodeSystem {

    private static final String ROOT = "2.16.578.1.12.4.1.1.";

    private NationalCodeSystem() {}

    /** The bare OID, as KITH messages write it in {@code @S}. */
    public static String oid(int number) {
        return ROOT + number;
    }

    /** The system URI in FHIR. */
    public static String uri(int number) {
        return "urn:oid:" + ROOT + number;
    }
}
