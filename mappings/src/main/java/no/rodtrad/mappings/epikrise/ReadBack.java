package no.rodtrad.mappings.epikrise;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.MessageMapping;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.w3c.dom.Element;

/** Reads and maps what was written, and compares it value by value with what it was written from. */
final class ReadBack {

    /** What a cancellation brings; it repeats nothing of the document that it cancels. */
    private static final Set<String> OF_CANCELLATION =
            Set.of("Patient", "Organization", "Practitioner", "PractitionerRole", "DocumentReference", "Provenance");

    private ReadBack() {}

    static Result<List<WrittenEpikrise.Loss>> losses(
            Element written, DocumentContent content, EpikriseEnvelope envelope) {
        // As bytes, since that is what a receiver gets.
        byte[] bytes = XmlGateway.write(written.getOwnerDocument(), StandardCharsets.UTF_8);
        return XmlGateway.parse(bytes)
                .then(document -> KithReader.read(document.getDocumentElement()))
                .then(message -> Result.ok(losses(map(message, bytes, content, envelope), content)));
    }

    private static MappedMessage map(
            KithMessage message, byte[] bytes, DocumentContent content, EpikriseEnvelope envelope) {
        String patient = content.patient().orElseThrow().getIdElement().getIdPart();
        String folder = content.all(Encounter.class).stream()
                .flatMap(stay -> stay.getEpisodeOfCare().stream())
                .map(reference -> reference.getReferenceElement().getIdPart())
                .filter(id -> id != null)
                .findFirst()
                .orElse("folder");
        Instant received = content.all(Provenance.class).stream()
                .filter(Provenance::hasRecorded)
                .map(provenance -> provenance.getRecorded().toInstant())
                .findFirst()
                .orElse(envelope.generated().toInstant());
        return MessageMapping.map(
                message,
                new MappingContext(
                        patient == null ? "person" : patient,
                        folder,
                        new ResourceIds(envelope.messageId()),
                        received,
                        bytes,
                        "application/xml",
                        ""));
    }

    private static List<WrittenEpikrise.Loss> losses(MappedMessage read, DocumentContent content) {
        Map<Leaf, Integer> back = new HashMap<>();
        DocumentContent mapped = DocumentContent.of(read.resources());
        for (Resource resource : read.resources()) {
            new Leaves(mapped).of(resource).forEach(leaf -> back.merge(leaf, 1, Integer::sum));
        }
        List<WrittenEpikrise.Loss> losses = new ArrayList<>();
        for (Resource resource : content.resources()) {
            if (read.cancels() && !OF_CANCELLATION.contains(resource.fhirType())) {
                continue;
            }
            for (Leaf leaf : new Leaves(content).of(resource)) {
                if (back.merge(leaf, -1, Integer::sum) < 0) {
                    losses.add(new WrittenEpikrise.Loss(
                            Assembly.reference(resource).getReference(), leaf.path()));
                }
            }
        }
        return losses;
    }
}
