package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.sykmelding.HeadMarks;
import no.rodtrad.mappings.rule.Sourced;
import org.hl7.fhir.r4.model.DocumentReference;

/** What the header of a sykmelding or a legeerklæring says beside its parties. */
public final class HeadMapping {

    private final Assembly assembly;

    public HeadMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** What is said of the message and of the document in it. */
    public void original(HeadMarks marks, Sourced<String> id, Sourced<KithTime> issued, DocumentReference original) {
        marks.all()
                .forEach(mark -> assembly.apply(
                        SykmeldingRule.MARK,
                        mark,
                        original,
                        m -> original.getMeta().addTag(Concepts.coding(m, Concepts.NO_LIST))));
        assembly.apply(SykmeldingRule.DOCUMENT_ID, id, original, i -> original.addIdentifier(Identifiers.document(i)));
        assembly.apply(SykmeldingRule.ISSUED, issued, original, t -> original.setDateElement(Times.instant(t)));
    }
}
