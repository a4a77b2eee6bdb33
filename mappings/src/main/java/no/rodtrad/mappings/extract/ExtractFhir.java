package no.rodtrad.mappings.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.view.Subset;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * An extract as a FHIR document: one section per category, each fact as the resource of its kind, marked as a subset. It
 * says what the text and the PDF say: built from it again, the extract reads the same. Ids follow from what it is an extract
 * of, so the same extract makes the same document.
 */
public final class ExtractFhir {

    private final String source;
    private final Bundle document = new Bundle();
    private final FactResources facts;

    private ExtractFhir(String source) {
        this.source = source;
        this.facts = new FactResources(this::add);
    }

    /**
     * Makes the document.
     *
     * @param source what it is an extract of, such as the id of the outgoing message; no two extracts share it
     * @param created stands as its date
     */
    public static Bundle of(WorkFocusedExtract extract, String source, Instant created) {
        return new ExtractFhir(source).document(extract, created);
    }

    private Bundle document(WorkFocusedExtract extract, Instant created) {
        document.setType(BundleType.DOCUMENT);
        document.setId(id("document"));
        document.getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + document.getIdPart());
        document.setTimestamp(Date.from(created));
        Composition first = new Composition();
        add(first, "composition");
        first.setStatus(CompositionStatus.FINAL);
        first.setTitle(ExtractLayout.TITLE);
        first.getType().setText(ExtractLayout.TITLE);
        first.setDate(Date.from(created));
        facts.parties(extract, first);
        for (Map.Entry<InformationCategory, List<Fact>> told : extract.facts().entrySet()) {
            List<Reference> entries = new ArrayList<>(facts.of(told.getKey(), told.getValue()));
            List<String> lines =
                    told.getValue().stream().map(FactSection::line).distinct().toList();
            section(first, told.getKey(), told.getKey().norwegian(), lines).setEntry(entries);
        }
        for (ReleasedText text : extract.texts()) {
            section(
                    first,
                    text.content().category(),
                    text.content().heading(),
                    text.content().text().lines().toList());
        }
        return document;
    }

    private static SectionComponent section(
            Composition document, InformationCategory category, String title, List<String> lines) {
        SectionComponent section = document.addSection().setTitle(title);
        section.getCode().addCoding().setSystem(category.concept().system()).setCode(category.code());
        Narrative text = new Narrative();
        text.setStatus(NarrativeStatus.GENERATED);
        text.getDiv().setName("div");
        lines.forEach(line -> text.getDiv().addTag("p").addText(line));
        return section.setText(text);
    }

    private Reference add(Resource resource, String role) {
        resource.setId(id(role));
        Subset.mark(resource);
        document.addEntry().setFullUrl("urn:uuid:" + resource.getIdPart()).setResource(resource);
        return new Reference(resource.fhirType() + "/" + resource.getIdPart());
    }

    private String id(String role) {
        return UUID.nameUUIDFromBytes((source + "/" + role).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
