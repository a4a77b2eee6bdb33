package no.rodtrad.adapter.validation;

import org.hl7.fhir.utilities.filesystem.ManagedFileAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess;

/**
 * Keeps the engine from files and network. It opens what an attachment's {@code file:} URL names, to compare its size and
 * hash: any writer could so learn what lies on the server, or let it read without end.
 */
final class Confinement {

    private Confinement() {}

    /** For the whole process, since the engine's settings are; nothing else in the adapter goes through them. */
    static void confine() {
        ManagedFileAccess.setAccessPolicy(ManagedFileAccess.FileAccessPolicy.PROHIBITED);
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
    }
}
