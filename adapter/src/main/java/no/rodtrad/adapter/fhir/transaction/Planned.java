package no.rodtrad.adapter.fhir.transaction;

import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.validation.Issue;
import org.hl7.fhir.r4.model.Resource;

/**
 * An entry with what is known of it before the transaction begins.
 *
 * @param target what it is about; empty for a read
 * @param version the one that it is written to; empty for any
 * @param resource as it is to be stored; null where nothing is
 * @param issues what the validation said
 */
record Planned(Entry entry, Optional<Target> target, Optional<String> version, Resource resource, List<Issue> issues) {

    /**
     * The resource that an entry is about.
     *
     * @param id empty where nothing matches the condition of a delete
     * @param there whether it is there already
     * @param condition what it was found by, with nothing of the Bundle left in it
     */
    record Target(String type, String id, boolean there, Optional<String> condition) {

        String reference() {
            return type + "/" + id;
        }
    }
}
