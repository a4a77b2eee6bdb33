package no.rodtrad.mappings.kith;

/** The shape of a UUID as messages write it, in letters of either case. Ids of another shape are text that may say anything. */
public final class UuidShape {

    private static final int LENGTH = 36;

    private UuidShape() {}

    /** Whether an id has it. */
    public static boolean fits(String id) {
        if (id.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
