package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.api.MethodOutcome;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.validation.Issue;
import org.hl7.fhir.r4.model.Resource;

/**
 * What came of an entry.
 *
 * @param outcome of a create or an update
 * @param issues what the validation said of what was written
 * @param read what was read; empty where the reader has it already
 */
public record Done(Entry entry, Optional<MethodOutcome> outcome, List<Issue> issues, Optional<Resource> read) {

    static Done read(Entry entry, Optional<Resource> read) {
        return new Done(entry, Optional.empty(), List.of(), read);
    }

    static Done deleted(Entry entry) {
        return new Done(entry, Optional.empty(), List.of(), Optional.empty());
    }

    static Done written(Entry entry, MethodOutcome outcome, List<Issue> issues) {
        return new Done(entry, Optional.of(outcome), issues, Optional.empty());
    }
}
