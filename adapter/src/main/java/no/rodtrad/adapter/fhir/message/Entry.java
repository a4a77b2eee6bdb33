package no.rodtrad.adapter.fhir.message;

import org.hl7.fhir.r4.model.Resource;

/**
 * One resource of a Bundle.
 *
 * @param position in the Bundle, from 0
 * @param fullUrl by which others refer to it
 */
record Entry(int position, String fullUrl, Resource resource) {

    /** Where it stands. */
    String place() {
        return "Bundle.entry[" + position + "].resource";
    }

    /** A path that begins with the type, as one in the Bundle. */
    String place(String path) {
        return place() + path.substring(resource.fhirType().length());
    }
}
