package no.rodtrad.mappings.apprec;

import java.time.OffsetDateTime;
import java.util.List;
import no.rodtrad.mappings.refusal.Refusal;

/**
 * What a receipt says.
 *
 * @param id a UUID: some readers parse it as one
 * @param generated to the second, with offset
 * @param softwareVersion of the adapter; may be null
 * @param refusals why the message was rejected; empty where it was accepted
 */
public record Receipt(String id, OffsetDateTime generated, String softwareVersion, List<Refusal> refusals) {
    public Receipt {
        refusals = List.copyOf(refusals);
    }
}
