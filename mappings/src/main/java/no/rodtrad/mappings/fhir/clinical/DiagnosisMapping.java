package no.rodtrad.mappings.fhir.clinical;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;

/** Diagnoses: one Condition each, always health detail. */
public final class DiagnosisMapping {

    /** Main and secondary diagnosis (8233). */
    private static final Set<String> DIAGNOSES = Set.of("H", "B");

    /** Other modifiers qualify the concept and are no diagnoses: they stay in the ledger. */
    private static final String STAR = "S";

    private static final CodeableConcept ENCOUNTER_DIAGNOSIS = new CodeableConcept(new Coding(
            "http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis", "Encounter Diagnosis"));

    private final Assembly assembly;
    private int diagnoses;
    private int referralDiagnoses;

    public DiagnosisMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Whether a statement is a coded diagnosis. */
    static boolean isDiagnosis(InfItem item) {
        return DIAGNOSES.contains(item.kind()) && coded(item).isPresent();
    }

    /** The conditions of those statements that are coded diagnoses. */
    public List<Condition> ofStay(List<InfItem> items) {
        return items.stream()
                .filter(DiagnosisMapping::isDiagnosis)
                .map(this::ofStay)
                .toList();
    }

    /** The conditions that a referral was made for. */
    public List<Condition> ofReferral(List<CodedConcept> concepts) {
        return concepts.stream()
                .filter(concept -> concept.concept().isPresent())
                .map(concept -> {
                    Condition condition = condition("referral-diagnosis", referralDiagnoses++);
                    code(condition, concept, ClinicalRule.REFERRAL_DIAGNOSIS, ClinicalRule.REFERRAL_DIAGNOSIS_STAR);
                    return assembly.add(condition);
                })
                .toList();
    }

    private Condition ofStay(InfItem item) {
        Condition condition = condition("diagnosis", diagnoses++);
        code(condition, coded(item).orElseThrow(), ClinicalRule.DIAGNOSIS_CODE, ClinicalRule.DIAGNOSIS_STAR);
        assembly.apply(
                ClinicalRule.DIAGNOSIS_TYPE,
                item.type(),
                condition,
                type -> condition.addCategory(Concepts.concept(type, 8233)));
        assembly.apply(
                ClinicalRule.DIAGNOSIS_ONSET, item.start(), condition, t -> condition.setOnset(Times.dateTime(t)));
        assembly.apply(
                ClinicalRule.DIAGNOSIS_RECORDED,
                item.documented(),
                condition,
                t -> condition.setRecordedDateElement(Times.dateTime(t)));
        return assembly.add(condition);
    }

    private Condition condition(String role, int n) {
        Condition condition = Assembly.tag(assembly.named(new Condition(), role, n), OwnCode.HEALTH_DETAIL);
        condition.setSubject(assembly.subject());
        condition.addCategory(ENCOUNTER_DIAGNOSIS.copy());
        return condition;
    }

    private void code(Condition condition, CodedConcept from, ClinicalRule codeRule, ClinicalRule starRule) {
        assembly.apply(codeRule, from.concept(), condition, c -> Concepts.addDiagnosis(condition.getCode(), c));
        from.modifiers().stream().filter(m -> STAR.equals(m.kind())).forEach(modifier -> {
            modifier.values()
                    .forEach(value -> assembly.apply(
                            starRule, value, condition, c -> Concepts.addDiagnosis(condition.getCode(), c)));
            if (!modifier.values().isEmpty()) {
                assembly.apply(starRule, modifier.name(), condition, name -> {});
            }
        });
    }

    private static Optional<CodedConcept> coded(InfItem item) {
        return item.remark()
                .flatMap(InfItem.Remark::coded)
                .filter(c -> c.concept().isPresent());
    }
}
