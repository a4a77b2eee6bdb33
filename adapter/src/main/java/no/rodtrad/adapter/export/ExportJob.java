package no.rodtrad.adapter.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.adapter.access.AbsentCaller;

/**
 * An export that was asked for.
 *
 * @param moment at which everything in it is told, as it was then
 * @param counts how many resources of each type the owner sees, for the types that have been gone through
 */
public record ExportJob(
        UUID id,
        String owner,
        AbsentCaller caller,
        ExportWanted wanted,
        Instant moment,
        Instant created,
        State state,
        Map<String, Long> counts,
        int failures) {

    /** How it stands. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }
}
