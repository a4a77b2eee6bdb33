package no.rodtrad.endtoend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.endtoend.HistoryReader.Told;

/**
 * Holds what was told against what was written. It knows nothing of how the feed works: only what writers and the reader saw
 * from outside, and the versions that the store gives at the end.
 */
final class HistoryVerdict {

    private final List<String> findings = new ArrayList<>();
    private final List<Told> told;
    private final Map<String, List<Told>> byResource = new LinkedHashMap<>();

    HistoryVerdict(List<Told> told) {
        this.told = told;
        told.forEach(one ->
                byResource.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
    }

    /** Everything that is not as it has to be; empty where all is. */
    List<String> findings() {
        return findings;
    }

    /**
     * Versions grow, nothing comes twice, and what was never told is not told as gone.
     *
     * @param nowAndThen what NAV may see at times only: of this an entry can be left out, and the removal follows all the same
     */
    void nothingTwice(Set<String> nowAndThen) {
        byResource.forEach((id, entries) -> {
            int last = 0;
            boolean known = false;
            for (Told one : entries) {
                if (one.isRemoval() && !known && !nowAndThen.contains(id)) {
                    findings.add("told as gone, and was not known: " + one);
                }
                // After a removal the same version may come back with a consent.
                if (!one.isRemoval() && (one.version() < last || known && one.version() == last)) {
                    findings.add("told twice or backwards: " + one);
                }
                known = !one.isRemoval();
                last = one.isRemoval() ? last : one.version();
            }
        });
    }

    /**
     * Each version of a resource that NAV may see all the time was told once, with what was written.
     *
     * @param versions the marks of the versions as the store has them, the first one first; null for a deletion
     */
    void toldWhole(String id, List<String> versions) {
        List<String> expected =
                versions.stream().map(mark -> mark == null ? "gone" : mark).toList();
        List<String> was = byResource.getOrDefault(id, List.of()).stream()
                .map(one -> one.isRemoval() ? "gone" : one.mark())
                .toList();
        if (!expected.equals(was)) {
            findings.add("of " + id + " there is " + expected + " and told was " + was);
        }
    }

    /** What is acknowledged stands in the store under its version, and every version is of a write that was tried. */
    void stored(String id, List<String> versions, List<HistoryWrite> writes) {
        Set<String> tried = new HashSet<>();
        boolean deletionTried = false;
        for (HistoryWrite write : writes) {
            if (write.kind() == HistoryWrite.Kind.WRITE) {
                tried.add(write.mark());
            }
            if (!id.equals(write.id())) {
                continue;
            }
            deletionTried |= write.kind() == HistoryWrite.Kind.DELETE;
            if (!write.isAcknowledged()) {
                continue;
            }
            boolean there = write.kind() == HistoryWrite.Kind.DELETE
                    ? versions.contains(null)
                    : write.version() <= versions.size() && write.mark().equals(versions.get(write.version() - 1));
            if (!there) {
                findings.add("acknowledged and not there: " + write + " of " + versions);
            }
        }
        for (String mark : versions) {
            if (mark == null ? !deletionTried : !tried.contains(mark)) {
                findings.add("of " + id + " there is what nobody wrote: " + mark);
            }
        }
    }

    /** A write that began after another one was acknowledged is told after it. */
    void inOrder(List<HistoryWrite> writes) {
        Map<String, HistoryWrite> byMark = new HashMap<>();
        Map<String, HistoryWrite> deletions = new HashMap<>();
        writes.forEach(write -> (write.kind() == HistoryWrite.Kind.WRITE ? byMark : deletions)
                .put(write.kind() == HistoryWrite.Kind.WRITE ? write.mark() : write.id(), write));
        HistoryWrite latest = null;
        for (Told one : told) {
            HistoryWrite write = one.isRemoval() ? deletions.get(one.id()) : byMark.get(one.mark());
            if (write == null) {
                continue;
            }
            if (latest != null && write.ended() < latest.began()) {
                findings.add("told after what began later: " + write + " after " + latest);
            }
            if (latest == null || write.began() > latest.began()) {
                latest = write;
            }
        }
    }

    /** Nothing at all was told of these. */
    void neverTold(Set<String> ids) {
        ids.stream()
                .filter(byResource::containsKey)
                .forEach(id -> findings.add("told, and hidden all the time: " + id));
    }

    /**
     * What NAV was told last of a resource is what it sees.
     *
     * @param seen the mark that NAV sees; null where it sees nothing
     */
    void lastTold(String id, String seen) {
        List<Told> entries = byResource.getOrDefault(id, List.of());
        String last = entries.isEmpty() ? null : entries.get(entries.size() - 1).mark();
        if (!java.util.Objects.equals(last, seen)) {
            findings.add("of " + id + " NAV sees " + seen + " and was told last " + last);
        }
    }
}
