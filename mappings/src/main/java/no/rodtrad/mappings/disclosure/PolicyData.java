package no.rodtrad.mappings.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policy file, read and found complete. Maps keep the order of the file. */
record PolicyData(
        String version,
        Set<String> flows,
        Set<String> ownWayToNav,
        Set<ActorKey> navKeys,
        Map<String, String> paragraphs,
        Map<HardStop, StopRule> stops,
        Map<InformationCategory, Map<Recipient, List<Clause>>> cells,
        Set<String> writtenByEverybody,
        Map<Recipient, Set<String>> written) {

    List<Clause> cell(InformationCategory category, Recipient recipient) {
        return cells.get(category).get(recipient);
    }
}
