package no.rodtrad.mappings.fhir.clinical;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;

/** Periods of sick leave: an Observation of coded facts alone. What the sender wrote about it goes into a section. */
public final class SickLeaveMapping {

    /** "Opplysninger om sykemelding" (8233). */
    public static final String SICK_LEAVE = "SYKM";

    private final Assembly assembly;
    private int periods;

    public SickLeaveMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Whether a statement says from when to when. */
    static boolean isPeriod(InfItem item) {
        return SICK_LEAVE.equals(item.kind())
                && (item.start().isPresent() || item.end().isPresent());
    }

    /** The observations of those statements that are periods of sick leave. */
    public List<Observation> map(List<InfItem> items) {
        return items.stream().filter(SickLeaveMapping::isPeriod).map(this::map).toList();
    }

    private Observation map(InfItem item) {
        Observation observation =
                Assembly.tag(assembly.named(new Observation(), "sick-leave", periods++), OwnCode.SICK_LEAVE);
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.setSubject(assembly.subject());
        observation.setCode(Concepts.own(OwnCode.SICK_LEAVE_PERIOD));
        Period period = new Period();
        observation.setEffective(period);
        assembly.apply(
                ClinicalRule.SICK_LEAVE_TYPE,
                item.type(),
                observation,
                type -> observation.getCode().addCoding(Concepts.coding(type, 8233)));
        assembly.apply(
                ClinicalRule.SICK_LEAVE_START,
                item.start(),
                observation,
                t -> period.setStartElement(Times.dateTime(t)));
        assembly.apply(
                ClinicalRule.SICK_LEAVE_END, item.end(), observation, t -> period.setEndElement(Times.dateTime(t)));
        return assembly.add(observation);
    }
}
