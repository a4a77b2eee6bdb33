package no.rodtrad.adapter.export;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.Moment;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What an export holds of one type, a chunk at a time. Each chunk is decided on when it is read: what was withdrawn after the
 * export was asked for is not in it any more.
 */
@Component
class ExportContents {

    private final Moment moment;
    private final FolderAccess access;
    private final ExportProperties properties;

    ExportContents(Moment moment, FolderAccess access, ExportProperties properties) {
        this.moment = moment;
        this.access = access;
        this.properties = properties;
    }

    /** A resource as its reader sees it, and whose it is. */
    record Seen(UUID patientId, Resource view) {}

    /** What is done with a chunk. */
    interface Chunks<E extends Exception> {

        /** @return false to stop */
        boolean take(List<Seen> chunk) throws E;
    }

    /** @return whether it was gone through to its end */
    <E extends Exception> boolean each(ExportJob job, String type, CallerIdentity caller, Chunks<E> chunks) throws E {
        Moment.Place place = Moment.Place.START;
        List<StoredResource> stored;
        do {
            stored = moment.of(
                    type, job.wanted().since(), job.moment(), job.wanted().foldersOnly(), place, properties.chunk());
            FolderAccess.Sight sight = access.sight(caller);
            List<Seen> seen = new ArrayList<>();
            for (StoredResource one : stored) {
                place = Moment.Place.of(one);
                sight.view(one).ifPresent(view -> seen.add(new Seen(one.patientId(), view)));
            }
            if (!chunks.take(seen)) {
                return false;
            }
        } while (stored.size() == properties.chunk());
        return true;
    }
}
