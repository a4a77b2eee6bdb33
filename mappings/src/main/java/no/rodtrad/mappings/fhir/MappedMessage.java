package no.rodtrad.mappings.fhir;

import java.util.List;
import no.rodtrad.mappings.rule.Ledger;
import no.rodtrad.mappings.rule.Trace;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a mapping made of a message.
 *
 * @param resources every resource, with its logical id and complete references, in an order in which each refers only to
 *     those before it, to the patient or to the folder
 * @param cancels whether the message cancels the document of its id: then the resources are those of the cancelling
 *     message alone, and what earlier versions of the document made is to be marked as entered in error
 * @param trace which rule made what from what
 * @param ledger what no rule read
 */
public record MappedMessage(List<Resource> resources, boolean cancels, Trace trace, Ledger ledger) {}
