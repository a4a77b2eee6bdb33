package no.rodtrad.mappings.kith.shape;

import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;

/**
 * {@code RefDoc} with an attachment (HIS 1036).
 *
 * @param type list 8114
 * @param content nothing where the document is a reference, or empty
 */
public record AttachedDocument(
        Sourced<Coded> type,
        Sourced<String> id,
        Sourced<KithTime> issued,
        Sourced<String> mimeType,
        Sourced<String> description,
        Sourced<AttachedContent> content) {}
