package no.rodtrad.adapter.fhir.body;

import java.util.regex.Pattern;

/**
 * What a body says first of all: which resource it is.
 *
 * @param type null where it names none
 * @param id null where it names none
 */
record BodyHead(String type, String id) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** Whether the id has the form that FHIR gives ids. */
    boolean idFits() {
        return id == null || ID.matcher(id).matches();
    }
}
