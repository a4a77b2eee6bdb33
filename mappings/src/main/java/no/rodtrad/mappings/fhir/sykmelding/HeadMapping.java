package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.sykmelding.HeadMarks;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;

/** What the header of a sykmelding or a legeerklæring says beside its parties. */
public final class HeadMapping {

    private final Assembly assembly;
    private final TelecomTypes types;

    public HeadMapping(Assembly assembly) {
        this.assembly = assembly;
        this.types = new TelecomTypes(assembly);
    }

    /** What the telephones of sender and receiver are for. */
    public void organisations(HeadMarks marks, MappedParty sender, MappedParty receiver) {
        sender.organisations().stream()
                .findFirst()
                .ifPresent(o ->
                        types.map(marks.senderTelecoms(), SykmeldingRule.ORGANISATION_TELECOM_TYPE, o, o.getTelecom()));
        receiver.organisations().stream()
                .findFirst()
                .ifPresent(o -> types.map(
                        marks.receiverTelecoms(), SykmeldingRule.ORGANISATION_TELECOM_TYPE, o, o.getTelecom()));
    }

    /** What the telephones of the sender's first professional are for. */
    public void professional(HeadMarks marks, MappedParty sender) {
        sender.persons().stream()
                .findFirst()
                .ifPresent(p -> types.map(
                        marks.professionalTelecoms(), SykmeldingRule.CERTIFIER_TELECOM_TYPE, p, p.getTelecom()));
    }

    /** What the person's telephones are for. */
    public void person(HeadMarks marks, Patient patient) {
        types.map(marks.patientTelecoms(), SykmeldingRule.TELECOM_TYPE, patient, patient.getTelecom());
    }

    /** What is said of the message and of the document in it. */
    public void original(HeadMarks marks, Sourced<String> id, Sourced<KithTime> issued, DocumentReference original) {
        marks.marks()
                .forEach(mark -> assembly.apply(
                        SykmeldingRule.MARK,
                        mark,
                        original,
                        m -> original.getMeta().addTag(Concepts.coding(m, Concepts.NO_LIST))));
        assembly.apply(SykmeldingRule.DOCUMENT_ID, id, original, i -> original.addIdentifier(Identifiers.document(i)));
        assembly.apply(SykmeldingRule.ISSUED, issued, original, t -> original.setDateElement(Times.instant(t)));
    }
}
