package no.rodtrad.adapter.fhir;

import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.feed.FeedCursor;
import no.rodtrad.adapter.feed.FeedEntry;
import no.rodtrad.adapter.feed.FeedTelling;
import no.rodtrad.adapter.feed.RecipientFeed;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed for the caller since a cursor, as a Bundle of type history. The feed says what there is to tell; whether it may
 * be seen is asked again at this moment, since an entry may be older than the withdrawal of what it was made by. What is left
 * out for that reason comes as a removal later.
 */
@Component
class FhirChanges {

    static final int DEFAULT_COUNT = 100;
    static final int MOST = 500;

    /** Of the log of all changes; a client that gets an empty page asks again anyway. */
    private static final int STRETCHES = 10;

    private final RecipientFeed feed;
    private final FeedTelling telling;
    private final FolderAccess access;
    private final AuditChain audit;

    FhirChanges(RecipientFeed feed, FeedTelling telling, FolderAccess access, AuditChain audit) {
        this.feed = feed;
        this.telling = telling;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The rows of the audit are written with what the feed was carried by, in one transaction that ends before the answer goes
     * out.
     *
     * @param cursor where the caller stopped; null for the beginning
     * @param types only entries of these types; empty for all
     * @param base of this server's URLs, without trailing slash
     */
    @Transactional
    public Bundle since(String cursor, int count, Set<String> types, String base, CallerIdentity caller) {
        Asker asker = access.sight(caller).asker();
        long after = cursor == null ? 0 : position(asker, cursor);
        RecipientFeed.Page page = page(asker, after, Math.min(count, MOST));
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.HISTORY);
        List<FeedEntry> wanted = page.entries().stream()
                .filter(entry -> types.isEmpty() || types.contains(entry.type()))
                .toList();
        telling.told(wanted, asker, base).forEach((entry, made) -> {
            bundle.addEntry(made);
            audit.write(new AuditEntry(
                    AuditEntry.Action.READ,
                    AuditEntry.OK,
                    caller.auditName(),
                    entry.patientId().equals(ResourceStore.SHARED) ? null : entry.patientId(),
                    entry.versionedReference(),
                    "changes"));
        });
        bundle.addLink().setRelation("next").setUrl(next(FeedCursor.of(asker, page.position()), count, types, base));
        return bundle;
    }

    /** Goes on while there is nothing to tell and it is known that there is more, but not for ever. */
    private RecipientFeed.Page page(Asker asker, long after, int count) {
        RecipientFeed.Page page = feed.after(asker, after, count);
        for (int stretch = 1; page.entries().isEmpty() && page.more() && stretch < STRETCHES; stretch++) {
            page = feed.after(asker, after, count);
        }
        return page;
    }

    private long position(Asker asker, String cursor) {
        return FeedCursor.read(asker, cursor)
                .filter(position -> position <= feed.end(asker))
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.REQUEST_INVALID, "cursor"));
    }

    private static String next(String cursor, int count, Set<String> types, String base) {
        String typed = types.isEmpty() ? "" : "&_type=" + String.join(",", types);
        return base + "/$changes?cursor=" + cursor + "&_count=" + count + typed;
    }
}
