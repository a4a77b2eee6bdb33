package no.rodtrad.endtoend;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Quantity;

/** Resources that follow their profiles and say little. */
final class Goals {

    private Goals() {}

    static Goal of(Scene scene) {
        Goal made = new Goal();
        made.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        made.getDescription().setText("Tilbake i arbeid");
        made.addTarget()
                .setMeasure(new CodeableConcept().setText("Stillingsprosent"))
                .setDetail(new Quantity(50)
                        .setUnit("%")
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("%"))
                .setDue(new DateType("2027-01-01"));
        made.getSubject().setReference("Patient/" + scene.patientId());
        return made;
    }
}
