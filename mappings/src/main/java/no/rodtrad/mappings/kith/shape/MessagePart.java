package no.rodtrad.mappings.kith.shape;

import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/**
 * What every message says of itself.
 *
 * @param type list 8279
 * @param version {@code MIGversion}
 * @param status list 8323, or 8213 in the header message
 * @param statusList the number of that list
 */
public record MessagePart(
        Sourced<Coded> type,
        Sourced<String> version,
        Sourced<KithTime> generated,
        Sourced<String> messageId,
        Sourced<Coded> status,
        int statusList) {}
