package no.rodtrad.adapter.fhir.patch;

import org.hl7.fhir.r4.model.Resource;

/** A change that was read, and not yet made to anything. */
public interface Patch {

    /**
     * Makes the change.
     *
     * @param resource to start from; it may be changed on the way
     * @return what comes of it
     * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException with a registered code, where the patch does
     *     not fit the resource
     */
    Resource apply(Resource resource);
}
