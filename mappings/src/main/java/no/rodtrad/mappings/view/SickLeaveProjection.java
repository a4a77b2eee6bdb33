package no.rodtrad.mappings.view;

import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;

/** A sick-leave period for the work sector: period and grade. Any other observation is health detail. */
final class SickLeaveProjection {

    private SickLeaveProjection() {}

    static Optional<Observation> of(Observation observation, Set<InformationCategory> permitted) {
        boolean sickLeave =
                observation.getCode().hasCoding(OwnCode.SICK_LEAVE_PERIOD.system(), OwnCode.SICK_LEAVE_PERIOD.code());
        if (!sickLeave || !permitted.contains(InformationCategory.SICK_LEAVE)) {
            return Optional.empty();
        }
        Observation view = new Observation();
        view.setStatus(observation.getStatus());
        view.getCode()
                .addCoding()
                .setSystem(OwnCode.SICK_LEAVE_PERIOD.system())
                .setCode(OwnCode.SICK_LEAVE_PERIOD.code());
        if (observation.getCode().hasCoding(OwnCode.SICK_LEAVE_GRADE.system(), OwnCode.SICK_LEAVE_GRADE.code())) {
            // Without it nobody could tell whether the figure counts absence or work.
            view.getCode()
                    .addCoding()
                    .setSystem(OwnCode.SICK_LEAVE_GRADE.system())
                    .setCode(OwnCode.SICK_LEAVE_GRADE.code());
        }
        view.setSubject(References.bare(observation.getSubject()));
        if (observation.hasEffectivePeriod()) {
            view.setEffective(Plain.period(observation.getEffectivePeriod()));
        }
        if (observation.hasValueQuantity()) {
            Quantity grade = observation.getValueQuantity();
            view.setValue(new Quantity()
                    .setValue(grade.getValue())
                    .setSystem(grade.getSystem())
                    .setCode(grade.getCode()));
        }
        return Optional.of(view);
    }
}
