package no.rodtrad.adapter.fhir.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.ProfileClaim;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What a document leaves besides its content: the whole as it came, and where everything came from. As of other messages. */
final class Originals {

    private static final String AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    private static final Coding TRANSFORM = new Coding(
            "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle",
            "transform",
            "Transform/Translate Record Lifecycle Event");

    private final MappingContext context;
    private final String prefix;

    /** @param cancels whether it takes its document back: then it displaces nothing of what it cancels */
    Originals(MappingContext context, boolean cancels) {
        this.context = context;
        prefix = cancels ? "cancellation" : "original";
    }

    /**
     * @param made what the document itself made
     * @param contentType of the bytes
     */
    List<Resource> of(Composition document, List<Resource> made, String messageId, String contentType, Instant sent) {
        List<Resource> all = new ArrayList<>();
        Binary binary = tagged(named(new Binary(), prefix + "-content"));
        binary.setSecurityContext(new Reference("Patient/" + context.patientId()));
        binary.setContentType(contentType);
        binary.setData(context.original());
        all.add(binary);
        DocumentReference reference = tagged(named(new DocumentReference(), prefix));
        reference.setMasterIdentifier(
                new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + messageId));
        if (document.hasIdentifier()) {
            reference.addIdentifier(document.getIdentifier().copy());
        }
        reference.setStatus(DocumentReferenceStatus.CURRENT);
        reference.setType(document.getType().copy());
        reference.setSubject(new Reference("Patient/" + context.patientId()));
        reference.setDate(Date.from(sent == null ? context.received() : sent));
        reference
                .addContent()
                .getAttachment()
                .setContentType(contentType)
                .setUrl("Binary/" + binary.getIdPart())
                .setSize(context.original().length);
        made.stream()
                .filter(Composition.class::isInstance)
                .forEach(first -> reference.getContext().addRelated(reference(first)));
        all.add(reference);
        all.add(provenance(document, made, all, reference));
        all.forEach(ProfileClaim::on);
        return all;
    }

    private Provenance provenance(
            Composition document, List<Resource> made, List<Resource> besides, DocumentReference source) {
        Provenance provenance =
                named(new Provenance(), prefix.equals("original") ? "provenance" : "cancellation-provenance");
        made.forEach(resource -> provenance.addTarget(reference(resource)));
        besides.forEach(resource -> provenance.addTarget(reference(resource)));
        provenance.setRecorded(Date.from(context.received()));
        provenance.setActivity(new CodeableConcept(TRANSFORM));
        provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(AGENT, "assembler", "Assembler")))
                .setWho(new Reference().setType("Device").setDisplay("Rødtråd " + context.softwareVersion()));
        if (document.hasAuthor()) {
            provenance
                    .addAgent()
                    .setType(new CodeableConcept(new Coding(AGENT, "author", "Author")))
                    .setWho(document.getAuthorFirstRep().copy());
        }
        provenance
                .addEntity()
                .setRole(Provenance.ProvenanceEntityRole.SOURCE)
                .setWhat(reference(source).setDisplay("Meldingen slik den ble mottatt"));
        return provenance;
    }

    private <T extends Resource> T named(T resource, String role) {
        resource.setId(context.ids().of(role, 0));
        return resource;
    }

    private static <T extends Resource> T tagged(T resource) {
        for (OwnCode category : List.of(OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT)) {
            resource.getMeta().addTag(category.system(), category.code(), null);
        }
        return resource;
    }

    private static Reference reference(Resource resource) {
        return new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }
}
