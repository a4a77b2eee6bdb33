package no.rodtrad.adapter.feed;

import java.util.Date;
import java.util.Optional;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Entries of a feed as a history Bundle holds them. Whether a version may be seen is asked again at this moment, since an
 * entry may be older than the withdrawal of what it was made by; the removal follows it in the feed.
 */
@Component
public class FeedTelling {

    private final ResourceStore store;

    FeedTelling(ResourceStore store) {
        this.store = store;
    }

    /** @return empty where what the entry tells may not be seen any more */
    public Optional<BundleEntryComponent> entry(FeedEntry entry, FolderAccess.Sight sight, String base) {
        BundleEntryComponent made = new BundleEntryComponent();
        String reference = entry.reference();
        made.setFullUrl(base + "/" + reference);
        made.getResponse().setLastModified(Date.from(entry.told()));
        if (entry.isRemoval()) {
            made.getRequest().setMethod(HTTPVerb.DELETE).setUrl(reference);
            made.getResponse().setStatus("204");
            return Optional.of(made);
        }
        int version = entry.version().orElseThrow();
        Optional<StoredResource> stored =
                store.read(entry.type(), entry.id(), version).filter(found -> !found.deleted());
        Optional<Resource> view = stored.flatMap(sight::view);
        view.ifPresent(seen -> {
            made.setResource(seen);
            made.getRequest().setMethod(HTTPVerb.PUT).setUrl(reference);
            made.getResponse()
                    .setStatus(version == 1 ? "201" : "200")
                    .setEtag("W/\"" + version + "\"")
                    .setLastModified(Date.from(stored.orElseThrow().updated()));
        });
        return view.map(seen -> made);
    }
}
