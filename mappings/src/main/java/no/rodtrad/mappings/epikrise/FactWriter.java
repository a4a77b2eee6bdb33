package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

/** Drugs and results that a health record sends as resources of their own. */
final class FactWriter {

    private static final Set<Observation.ObservationStatus> VALID = Set.of(
            Observation.ObservationStatus.FINAL,
            Observation.ObservationStatus.AMENDED,
            Observation.ObservationStatus.CORRECTED,
            Observation.ObservationStatus.PRELIMINARY);

    private final Writing writing;

    FactWriter(Writing writing) {
        this.writing = writing;
    }

    void write(ElementWriter event) {
        drugs(writing.content()).forEach(drug -> drug(event.child("InfItem"), drug));
        results(writing.content()).forEach(result -> result(event.child("InfItem"), result));
    }

    /** Whether there is anything to write. */
    static boolean isNeeded(DocumentContent content) {
        return !drugs(content).isEmpty() || !results(content).isEmpty();
    }

    /** What is taken: a drug that was stopped must not be read as one that is in use. */
    private static List<MedicationStatement> drugs(DocumentContent content) {
        return content.all(MedicationStatement.class).stream()
                .filter(drug -> drug.getStatus() == MedicationStatement.MedicationStatementStatus.ACTIVE
                        || drug.getStatus() == MedicationStatement.MedicationStatementStatus.INTENDED)
                .filter(drug -> drug.getMedication() instanceof CodeableConcept)
                .toList();
    }

    private static List<Observation> results(DocumentContent content) {
        return content.all(Observation.class).stream()
                .filter(o -> o.hasStatus() && VALID.contains(o.getStatus()) && isHealthDetail(o))
                .filter(o -> o.getValue() instanceof Quantity quantity && quantity.hasValue()
                        || o.getValue() instanceof StringType
                        || o.getValue() instanceof CodeableConcept)
                .toList();
    }

    /** Sick leave, employment and work ability are no findings. */
    private static boolean isHealthDetail(Observation observation) {
        return observation.getMeta().getTag().stream()
                .filter(tag -> OwnCode.HEALTH_DETAIL.system().equals(tag.getSystem()))
                .allMatch(tag -> OwnCode.HEALTH_DETAIL.code().equals(tag.getCode()));
    }

    private void drug(ElementWriter item, MedicationStatement statement) {
        writing.by(EpikriseWriteRule.DRUG, statement);
        ElementWriter drug = item.child("Medication");
        KithCodes.cv(drug, "DrugId", (CodeableConcept) statement.getMedication());
        statement.getNote().stream().limit(1).forEach(note -> drug.text("Comment", note.getText()));
        boolean whenNeeded = statement.getDosage().stream()
                .anyMatch(d -> d.getAsNeeded() instanceof BooleanType needed && needed.booleanValue());
        drug.cs("Status", whenNeeded ? "5" : "6", whenNeeded ? "Benyttes sporadisk" : "Benyttes regelmessig");
        statement.getDosage().stream().limit(1).forEach(d -> drug.text("DosageText", d.getText()));
        item.cs("Type", "MEDB", "Legemiddelopplysning");
        if (statement.hasEffectivePeriod()) {
            ItemWriter.time(
                    item, "StartDateTime", statement.getEffectivePeriod().getStartElement());
            ItemWriter.time(item, "EndDateTime", statement.getEffectivePeriod().getEndElement());
        }
    }

    private void result(ElementWriter item, Observation observation) {
        writing.by(EpikriseWriteRule.RESULT, observation);
        ElementWriter result = item.child("ResultItem");
        if (observation.getValue() instanceof Quantity quantity) {
            result.child("NumResult")
                    .child("NumResultValue")
                    .attribute("V", quantity.getValue().toPlainString())
                    .attribute("U", quantity.hasUnit() ? quantity.getUnit() : quantity.getCode());
        } else {
            ElementWriter text = result.child("TextResult").child("Result");
            if (observation.getValue() instanceof CodeableConcept concept) {
                KithCodes.cv(text, "TextCode", concept);
            } else {
                text.text("TextResultValue", observation.getValueStringType().getValue());
            }
        }
        if (observation.getEffective() instanceof DateTimeType time) {
            ItemWriter.time(result, "InvDate", time);
        }
        observation.getNote().stream().limit(1).forEach(note -> result.text("Comment", note.getText()));
        KithCodes.cv(result.child("ClinInv"), "Id", observation.getCode());
        item.cs("Type", "FUNN", "Funn og undersøkelsesresultat");
    }
}
