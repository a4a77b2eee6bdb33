package no.rodtrad.mappings.epikrise;

import java.util.List;
import no.rodtrad.mappings.rule.Trace;
import org.w3c.dom.Document;

/**
 * An Epikrise 1.2, and what it cost.
 *
 * @param document valid against the official schema
 * @param losses every value of the FHIR content that a reader of the message does not get back, in the order of the
 *     content; empty where the message says it all
 * @param trace which rule wrote what from which resource
 */
public record WrittenEpikrise(Document document, List<Loss> losses, Trace trace) {
    public WrittenEpikrise {
        losses = List.copyOf(losses);
    }

    /**
     * One value that did not come through. It names the place only, never the value.
     *
     * @param resource reference of the resource, such as {@code CarePlan/1}
     * @param element its path in it, without positions, such as {@code CarePlan.goal.description.text}
     */
    public record Loss(String resource, String element) {}
}
