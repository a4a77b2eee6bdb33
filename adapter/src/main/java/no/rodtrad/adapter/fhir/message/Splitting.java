package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.ProfileClaim;
import no.rodtrad.mappings.rule.Ledger;
import no.rodtrad.mappings.rule.Trace;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Parts a document into resources of the folder: ids of this server, references between them, everything on the person that is
 * known here.
 */
final class Splitting {

    /** An entry became a resource. */
    private static final String RULE = "BUN-001";

    private final Content content;
    private final MappingContext context;

    Splitting(Content content, MappingContext context) {
        this.content = content;
        this.context = context;
    }

    /** @param contentType of the bytes that are kept */
    MappedMessage split(String messageId, String contentType, Instant sent) {
        Map<String, String> ids = new Naming(context).of(content.entries());
        Map<String, Resource> made = new LinkedHashMap<>();
        List<Trace.Step> steps = new ArrayList<>();
        boolean cancels = content.document().getStatus() == Composition.CompositionStatus.ENTEREDINERROR;
        Composition document = null;
        for (Entry entry : content.entries().all()) {
            Resource resource = rewritten(entry, ids);
            document = resource instanceof Composition first ? first : document;
            boolean kept = !(resource instanceof MessageHeader)
                    // Of a document that is taken back there is nothing left but whom it was about and who is speaking.
                    && (!cancels || resource instanceof Patient || Parties.concerns(resource));
            if (kept && made.putIfAbsent(name(resource), resource) == null) {
                steps.add(new Trace.Step(RULE, entry.place(), name(resource), resource.fhirType()));
            }
        }
        List<Resource> all = new ArrayList<>(made.values());
        all.addAll(new Originals(context, cancels).of(document, all, messageId, contentType, sent));
        return new MappedMessage(
                all,
                cancels,
                new Trace(steps),
                new Ledger(content.entries().all().size(), List.of()));
    }

    private Resource rewritten(Entry entry, Map<String, String> ids) {
        Resource copy = entry.resource().copy();
        Resource resource = Parties.concerns(copy) ? Parties.shareable(copy) : copy;
        for (ResourceReferenceInfo info : Content.references(resource)) {
            Entry target =
                    content.entries().resolve(entry, Content.literal(info)).orElseThrow();
            Reference reference = (Reference) info.getResourceReference();
            reference.setReference(target.resource().fhirType() + "/" + ids.get(target.fullUrl()));
            reference.setResource(null);
        }
        resource.setId(ids.get(entry.fullUrl()));
        resource.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
        if (resource instanceof Encounter stay && !stay.hasEpisodeOfCare()) {
            stay.addEpisodeOfCare(new Reference("EpisodeOfCare/" + context.folderId()));
        }
        if (resource instanceof Condition) {
            // Whatever its sender calls it: a diagnosis is health detail.
            resource.getMeta()
                    .getTag()
                    .removeIf(tag -> OwnCode.HEALTH_DETAIL.system().equals(tag.getSystem()));
            resource.getMeta().addTag(OwnCode.HEALTH_DETAIL.system(), OwnCode.HEALTH_DETAIL.code(), null);
        }
        return ProfileClaim.on(resource);
    }

    private static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
