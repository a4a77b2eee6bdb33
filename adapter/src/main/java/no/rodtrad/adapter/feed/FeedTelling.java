package no.rodtrad.adapter.feed;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.adapter.disclosure.Asker;
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

    private final RecipientFeed feed;

    FeedTelling(RecipientFeed feed) {
        this.feed = feed;
    }

    /**
     * Entries in their order, without those that tell what may not be seen any more.
     *
     * @param base of this server's URLs, without trailing slash
     */
    public Map<FeedEntry, BundleEntryComponent> told(List<FeedEntry> entries, Asker asker, String base) {
        Map<Long, Resource> seen = feed.seen(asker, entries);
        Map<FeedEntry, BundleEntryComponent> told = new LinkedHashMap<>();
        for (FeedEntry entry : entries) {
            Resource view = seen.get(entry.position());
            if (entry.isRemoval()) {
                told.put(entry, removal(entry, base));
            } else if (view != null) {
                told.put(entry, change(entry, view, base));
            }
        }
        return told;
    }

    private static BundleEntryComponent removal(FeedEntry entry, String base) {
        BundleEntryComponent made = named(entry, base, HTTPVerb.DELETE);
        made.getResponse().setStatus("204").setLastModified(Date.from(entry.told()));
        return made;
    }

    private static BundleEntryComponent change(FeedEntry entry, Resource view, String base) {
        int version = entry.version().orElseThrow();
        BundleEntryComponent made = named(entry, base, HTTPVerb.PUT);
        made.setResource(view);
        made.getResponse()
                .setStatus(version == 1 ? "201" : "200")
                .setEtag("W/\"" + version + "\"")
                .setLastModified(view.getMeta().getLastUpdated());
        return made;
    }

    private static BundleEntryComponent named(FeedEntry entry, String base, HTTPVerb method) {
        BundleEntryComponent made = new BundleEntryComponent();
        made.setFullUrl(base + "/" + entry.reference());
        made.getRequest().setMethod(method).setUrl(entry.reference());
        return made;
    }
}
