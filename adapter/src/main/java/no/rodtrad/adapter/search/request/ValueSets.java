package no.rodtrad.adapter.search.request;

import java.util.Optional;
import java.util.Set;

/** What value sets hold, for {@code :in} and {@code :not-in}. */
public interface ValueSets {

    /** One code of a set. */
    record Code(String system, String code) {}

    /**
     * What is in a set.
     *
     * @param systems that are in it as a whole
     */
    record Members(Set<Code> codes, Set<String> systems) {

        public Members {
            codes = Set.copyOf(codes);
            systems = Set.copyOf(systems);
        }

        boolean contain(String system, String code) {
            return systems.contains(system) && !code.isEmpty() || codes.contains(new Code(system, code));
        }
    }

    /** Empty where the set is not known, or defined by more than codes and systems. */
    Optional<Members> find(String canonical);
}
