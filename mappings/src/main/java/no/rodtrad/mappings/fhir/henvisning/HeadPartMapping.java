package no.rodtrad.mappings.fhir.henvisning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.dialog.CopyMapping;
import no.rodtrad.mappings.fhir.dialog.MarksMapping;
import no.rodtrad.mappings.fhir.dialog.RoleMapping;
import no.rodtrad.mappings.fhir.document.OriginalMapping;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.fhir.party.PartyMapping;
import no.rodtrad.mappings.kith.henvisning.HeadPart;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/** What the header message says around a referral, and of the personnel that it names. */
final class HeadPartMapping {

    private final Assembly assembly;
    private final HeadPart from;
    private final CopyMapping copies;
    private final List<Reference> roles = new ArrayList<>();

    /** @param cancels whether the message takes back the referral; its roles are then its own */
    HeadPartMapping(
            Assembly assembly,
            PartyMapping parties,
            HeadPart from,
            MappedParty sender,
            MappedParty receiver,
            boolean cancels) {
        this.assembly = assembly;
        this.from = from;
        RoleMapping mapping = new RoleMapping(assembly, parties, cancels ? "cancellation-part" : "part");
        roles.addAll(mapping.map(from.senders(), sender));
        roles.addAll(mapping.map(from.receivers(), receiver));
        this.copies = new CopyMapping(assembly, parties, mapping, from.copies());
        roles.addAll(copies.told());
        from.contacts().forEach(contact -> roles.add(mapping.map(contact, Optional.empty())));
    }

    /** One reference for each further receiver that is known. */
    List<Reference> copies() {
        return copies.references();
    }

    /** What is said of the message, and of the document that holds the referral. */
    void original(OriginalMapping originals, DocumentReference original) {
        new MarksMapping(assembly).main(from.document(), original);
        originals.about(
                original,
                from.document().reference().id(),
                from.document().reference().issued(),
                Sourced.nothing());
        assembly.apply(
                SupplementRule.URGENCY,
                from.urgency(),
                original,
                urgency -> original.getMeta().addTag(Concepts.coding(urgency, 8115)));
        roles.forEach(role -> original.getContext().addRelated(role.copy()));
        from.references()
                .forEach(id -> assembly.apply(
                        SupplementRule.CONVERSATION,
                        id,
                        original,
                        message -> original.getContext()
                                .addRelated()
                                .setType("DocumentReference")
                                .setIdentifier(Identifiers.document(message))));
    }

    /** What is said of the attachments, once they are made. */
    void attachments() {
        new MarksMapping(assembly).attachments(from.attachments());
    }

    /** As what the further receivers got it. */
    void receivers(Provenance provenance) {
        copies.roles(provenance);
        from.copies()
                .forEach(copy -> assembly.apply(SupplementRule.COPY_PATIENT, copy.patient(), provenance, named -> {}));
    }
}
