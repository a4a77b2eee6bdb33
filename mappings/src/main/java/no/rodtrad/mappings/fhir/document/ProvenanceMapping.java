package no.rodtrad.mappings.fhir.document;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.shape.MessagePart;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/** Where everything came from: one Provenance per message, which names every resource that was made of it. */
public final class ProvenanceMapping {

    private static final String AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final Coding TRANSFORM = new Coding(
            "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle",
            "transform",
            "Transform/Translate Record Lifecycle Event");

    private final Assembly assembly;

    public ProvenanceMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Comes last, since it names all others.
     *
     * @param role {@code provenance}, or {@code cancellation-provenance}
     * @param copies who else the sender sent the message to
     * @return the Provenance, handed on already
     */
    public Provenance map(
            MessagePart message,
            String role,
            DocumentReference original,
            Optional<Reference> author,
            List<Reference> copies) {
        Provenance provenance = assembly.named(new Provenance(), role, 0);
        assembly.made().forEach(resource -> provenance.addTarget(Assembly.reference(resource)));
        provenance.setRecordedElement(Times.instant(assembly.context().received()));
        provenance.setActivity(new CodeableConcept(TRANSFORM));
        assembly.apply(
                DocumentRule.GENERATED,
                message.generated(),
                provenance,
                t -> provenance.setOccurred(Times.dateTime(t)));
        provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(AGENT, "assembler", "Assembler")))
                .setWho(new Reference()
                        .setType("Device")
                        .setDisplay("Rødtråd " + assembly.context().softwareVersion()));
        author.ifPresent(who -> provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(AGENT, "author", "Author")))
                .setWho(who.copy()));
        copies.forEach(who -> provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(PARTICIPATION, "IRCP", "information recipient")))
                .setWho(who));
        provenance
                .addEntity()
                .setRole(Provenance.ProvenanceEntityRole.SOURCE)
                .setWhat(Assembly.reference(original).setDisplay("Meldingen slik den ble mottatt"));
        return assembly.add(provenance);
    }
}
