package no.rodtrad.mappings.kith.msghead;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * What a {@code Document} of the header message says around the thing that it holds.
 *
 * @param reference its {@code RefDoc}
 * @param kinds {@code DocumentConnection}, {@code ContentType} and {@code ContentCategory}
 * @param title {@code ContentDescription}
 * @param annotation {@code Annotation}
 */
public record DocumentMarks(
        AttachedDocument reference,
        List<Sourced<Coded>> kinds,
        Sourced<String> title,
        Sourced<String> annotation,
        Sourced<KithTime> from,
        Sourced<KithTime> to) {

    /** Reads a {@code Document}. */
    public static DocumentMarks read(Element document) {
        return new DocumentMarks(
                DocumentReader.attachment(Elements.first(document, "RefDoc").orElse(document)),
                Leaf.present(List.of(
                        Leaf.coded(document, "DocumentConnection"),
                        Leaf.coded(document, "ContentType"),
                        Leaf.coded(document, "ContentCategory"))),
                Leaf.text(document, "ContentDescription"),
                Leaf.text(document, "Annotation"),
                Leaf.time(document, "FromDate"),
                Leaf.time(document, "ToDate"));
    }
}
