package no.rodtrad.adapter.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.store.ChangeLog;
import no.rodtrad.adapter.store.FolderContents;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed for one recipient, in one order, each change once. The feed is carried forward when it is asked for: changes
 * of all folders are gone through in the order of the log, and what alters the recipient's view becomes an entry. A consent
 * that was given, withdrawn, or that began or ended by its period, has the person's whole folder looked at again: what may
 * be seen now is told, what may be seen no longer is told as gone.
 *
 * <p>What a recipient was told is remembered by a hash of its view. So a change of what it may not see makes no entry, and
 * the feed tells nothing by its rhythm; and a log that is gone through a second time makes none either.
 */
@Component
public class RecipientFeed {

    /** Changes of the log that one question goes through at most, so that its time is bounded. */
    private static final int STRIDE = 500;

    private final FeedStore feeds;
    private final ChangeLog log;
    private final ResourceStore store;
    private final FolderContents folders;
    private final FolderAccess access;
    private final ViewHash hash;
    private final Clock clock;

    RecipientFeed(
            FeedStore feeds,
            ChangeLog log,
            ResourceStore store,
            FolderContents folders,
            FolderAccess access,
            ViewHash hash,
            Clock clock) {
        this.feeds = feeds;
        this.log = log;
        this.store = store;
        this.folders = folders;
        this.access = access;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * The entries after a position.
     *
     * @param entries at most as many as were asked for
     * @param position where to go on
     * @param more whether it is known that more can be had at once, though this may hold fewer than were asked for
     */
    public record Page(List<FeedEntry> entries, long position, boolean more) {}

    /**
     * @param after the position that was reached; 0 for the beginning
     * @param limit how many entries at most
     */
    @Transactional
    public Page after(Asker asker, long after, int limit) {
        String recipient = nameOf(asker);
        FeedStore.Reader reader = feeds.hold(recipient, clock.instant());
        boolean behind = false;
        if (reader.position() - after < limit) {
            behind = carry(recipient, asker, reader);
        }
        List<FeedEntry> entries = feeds.entries(recipient, after, limit);
        long position =
                entries.isEmpty() ? after : entries.get(entries.size() - 1).position();
        return new Page(entries, position, behind || entries.size() == limit);
    }

    /** The last position that there is at this moment; a position beyond it was never given out. */
    @Transactional
    public long end(Asker asker) {
        return feeds.hold(nameOf(asker), clock.instant()).position();
    }

    /** Entries by their positions, as they stand. */
    @Transactional(readOnly = true)
    public List<FeedEntry> at(String recipient, Collection<Long> positions) {
        return positions.isEmpty() ? List.of() : feeds.at(recipient, positions);
    }

    /**
     * What entries tell at this moment, by position. Left out is what may not be seen as it was when the entry was made: a
     * permission may have been taken back, narrowed or given since, and the feed was not carried forward by it yet. What may be
     * seen now follows as an entry of its own, so that it is not lost where the permission comes back before the feed is carried
     * on, and so that whoever was told before learns of it too.
     */
    @Transactional
    public Map<Long, Resource> seen(Asker asker, List<FeedEntry> entries) {
        List<FeedEntry> changes =
                entries.stream().filter(entry -> !entry.isRemoval()).toList();
        if (changes.isEmpty()) {
            return Map.of();
        }
        String recipient = nameOf(asker);
        Instant now = clock.instant();
        FeedStore.Reader reader = feeds.hold(recipient, now);
        Carrying carrying = new Carrying(recipient, asker, reader.position(), now);
        Map<Long, Resource> seen = carrying.seenOf(changes);
        carrying.write();
        if (carrying.position != reader.position()) {
            feeds.carried(recipient, new FeedStore.Reader(reader.place(), reader.boundaries(), carrying.position));
        }
        return seen;
    }

    /** @return whether the log goes on beyond the stretch that was gone through */
    private boolean carry(String recipient, Asker asker, FeedStore.Reader reader) {
        Instant now = clock.instant();
        ChangeLog.Place head = log.head();
        List<ChangeLog.Entry> changes = log.between(reader.place(), head, scope(asker), STRIDE);
        boolean behind = changes.size() == STRIDE;
        Carrying carrying = new Carrying(recipient, asker, reader.position(), now);
        carrying.prepare(changes);
        for (ChangeLog.Entry change : changes) {
            if (change.ofAccess()) {
                carrying.lookAgain(change.patientId(), change.place());
            } else {
                carrying.changed(change);
            }
        }
        // Periods only once the log has been gone through: what they open may not have been told of before.
        Instant boundaries = behind ? reader.boundaries() : now;
        feeds.boundaries(reader.boundaries(), boundaries).forEach(patient -> carrying.lookAgain(patient, head));
        ChangeLog.Place reached = behind ? changes.get(changes.size() - 1).place() : head;
        carrying.write();
        feeds.carried(recipient, new FeedStore.Reader(reached, boundaries, carrying.position));
        return behind;
    }

    private static ChangeLog.Scope scope(Asker asker) {
        return switch (asker.recipient()) {
            case PERSON -> new ChangeLog.Scope(asker.self().orElse(ResourceStore.SHARED), null);
            case GP, TREATING -> new ChangeLog.Scope(null, asker.partyKeys());
            case NAV, JOB_SPECIALIST, EMPLOYER -> ChangeLog.Scope.EVERYBODY;
        };
    }

    /** A recipient is a role and the organisations that it acts for; whoever asks on their behalf reads the same feed. */
    public static String nameOf(Asker asker) {
        return asker.recipient().code() + "|"
                + asker.self()
                        .map(UUID::toString)
                        .orElseGet(() -> asker.partyKeys().stream().sorted().collect(Collectors.joining(",")));
    }

    /** One stretch of the log on its way to the feed. What it needs is read together, and written together in the end. */
    private final class Carrying {

        private final String recipient;
        private final Instant at;
        private final FolderAccess.Sight sight;
        private final Map<FeedStore.Name, FeedStore.Known> known = new HashMap<>();
        private final Map<FeedStore.Name, FeedStore.Known> learnt = new LinkedHashMap<>();
        private final List<FeedStore.Told> told = new ArrayList<>();
        private final Map<String, StoredResource> versions = new HashMap<>();
        private long position;

        Carrying(String recipient, Asker asker, long position, Instant now) {
            this.recipient = recipient;
            this.sight = access.sight(asker);
            this.position = position;
            this.at = now;
        }

        void prepare(List<ChangeLog.Entry> changes) {
            List<ChangeLog.Entry> ofResources =
                    changes.stream().filter(change -> !change.ofAccess()).toList();
            ask(ofResources.stream().map(Carrying::name).collect(Collectors.toSet()));
            store.readVersions(ofResources.stream()
                            .filter(change -> !change.deleted() && !isKnown(change))
                            .map(Carrying::versioned)
                            .toList())
                    .forEach(stored -> versions.put(stored.versionedReference(), stored));
        }

        void changed(ChangeLog.Entry change) {
            if (!isKnown(change)) {
                compare(
                        name(change),
                        change.version(),
                        Optional.ofNullable(versions.get(versioned(change))).flatMap(this::seen));
            }
        }

        private boolean isKnown(ChangeLog.Entry change) {
            FeedStore.Known before = known.get(name(change));
            return before != null && before.version() >= change.version();
        }

        /**
         * Everything of a person as it was at a place of the log: what changed after it comes by itself. What may be seen of
         * it is what may be seen now.
         */
        void lookAgain(UUID patientId, ChangeLog.Place place) {
            List<StoredResource> folder = folders.asOf(patientId, place);
            ask(folder.stream()
                    .map(then -> new FeedStore.Name(patientId, then.type(), then.id()))
                    .filter(name -> !learnt.containsKey(name))
                    .collect(Collectors.toSet()));
            for (StoredResource then : folder) {
                FeedStore.Name name = new FeedStore.Name(patientId, then.type(), then.id());
                FeedStore.Known before = known.get(name);
                if (before == null || before.version() <= then.version()) {
                    compare(name, then.version(), then.deleted() ? Optional.empty() : seen(then));
                }
            }
        }

        Map<Long, Resource> seenOf(List<FeedEntry> entries) {
            ask(entries.stream().map(Carrying::name).collect(Collectors.toSet()));
            store.readVersions(
                            entries.stream().map(FeedEntry::versionedReference).toList())
                    .forEach(stored -> versions.put(stored.versionedReference(), stored));
            Map<Long, Resource> seen = new HashMap<>();
            for (FeedEntry entry : entries) {
                Optional<Resource> view = Optional.ofNullable(versions.get(entry.versionedReference()))
                        .filter(stored -> !stored.deleted())
                        .flatMap(sight::view);
                if (asKnown(entry, view.map(hash::of))) {
                    view.ifPresent(resource -> seen.put(entry.position(), resource));
                }
            }
            return seen;
        }

        /** An entry that another one of its resource came after leaves it to that one to say what is known. */
        private boolean asKnown(FeedEntry entry, Optional<byte[]> seen) {
            FeedStore.Known before = known.get(name(entry));
            int version = entry.version().orElseThrow();
            if (before == null || before.version() != version || Arrays.equals(before.seen(), seen.orElse(null))) {
                return true;
            }
            compare(name(entry), version, seen);
            return false;
        }

        void write() {
            feeds.know(recipient, learnt);
            feeds.append(recipient, told, at);
        }

        private void ask(Set<FeedStore.Name> names) {
            known.putAll(feeds.known(recipient, names));
        }

        private Optional<byte[]> seen(StoredResource stored) {
            return sight.view(stored).map(hash::of);
        }

        /** What is seen as it was known makes no entry, and what was never known is not told as gone. */
        private void compare(FeedStore.Name name, int version, Optional<byte[]> seen) {
            FeedStore.Known knownBefore = known.get(name);
            byte[] before = knownBefore == null ? null : knownBefore.seen();
            byte[] now = seen.orElse(null);
            if (Arrays.equals(before, now)) {
                return;
            }
            FeedStore.Known after = new FeedStore.Known(version, now);
            known.put(name, after);
            learnt.put(name, after);
            told.add(new FeedStore.Told(++position, name, now == null ? null : version));
        }

        private static FeedStore.Name name(FeedEntry entry) {
            return new FeedStore.Name(entry.patientId(), entry.type(), entry.id());
        }

        private static FeedStore.Name name(ChangeLog.Entry change) {
            return new FeedStore.Name(change.patientId(), change.type(), change.id());
        }

        private static String versioned(ChangeLog.Entry change) {
            return change.type() + "/" + change.id() + "/_history/" + change.version();
        }
    }
}
