package no.rodtrad.mappings.kith;

import java.util.regex.Pattern;

/** The shape of a UUID as messages write it, in letters of either case. Ids of another shape are text that may say anything. */
public final class UuidShape {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private UuidShape() {}

    /** Whether an id has it. */
    public static boolean fits(String id) {
        return SHAPE.matcher(id).matches();
    }
}
