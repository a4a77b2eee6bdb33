package no.rodtrad.mappings.fhir.sykmelding;

import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;

/** The periods of a sykmelding. The names of the standard's elements are the codes of their kinds: no list has them. */
final class PeriodMapping {

    private static final Map<String, String> KINDS = Map.of(
            "AvventendeSykmelding", "Avventende sykmelding",
            "GradertSykmelding", "Gradert sykmelding",
            "AktivitetIkkeMulig", "Aktivitet ikke mulig",
            "Behandlingsdager", "Behandlingsdager",
            "Reisetilskudd", "Reisetilskudd");

    private static final String WHOLLY_AWAY = "AktivitetIkkeMulig";
    private static final String TRAVEL = "Reisetilskudd";

    private final Assembly assembly;
    private final String namespace;
    private int periods;

    PeriodMapping(Assembly assembly, String namespace) {
        this.assembly = assembly;
        this.namespace = namespace;
    }

    /** A period without a day says nothing of when, and is left out. */
    void map(List<Sykmelding.Period> from) {
        from.stream()
                .filter(period -> period.start().isPresent() || period.end().isPresent())
                .forEach(this::map);
    }

    private void map(Sykmelding.Period from) {
        Observation made = Assembly.tag(assembly.named(new Observation(), "sick-leave", periods++), OwnCode.SICK_LEAVE);
        made.setStatus(Observation.ObservationStatus.FINAL);
        made.setSubject(assembly.subject());
        made.setCode(Concepts.own(OwnCode.SICK_LEAVE_PERIOD));
        Period period = new Period();
        made.setEffective(period);
        assembly.apply(SykmeldingRule.PERIOD_START, from.start(), made, t -> period.setStartElement(Times.dateTime(t)));
        assembly.apply(SykmeldingRule.PERIOD_END, from.end(), made, t -> period.setEndElement(Times.dateTime(t)));
        if (KINDS.containsKey(from.kind())) {
            made.getCode().addCoding(kind(from.kind()));
        }
        if (WHOLLY_AWAY.equals(from.kind())) {
            grade(made, 100);
        } else {
            assembly.apply(SykmeldingRule.GRADE, from.grade(), made, grade -> grade(made, grade));
        }
        assembly.apply(
                SykmeldingRule.TREATMENT_DAYS,
                from.treatmentDays(),
                made,
                days -> made.addNote().setText("Behandlingsdager per uke: " + days));
        assembly.apply(SykmeldingRule.TRAVEL_SUPPORT, from.travelSupport(), made, granted -> {
            if (granted && !made.getCode().hasCoding(namespace, TRAVEL)) {
                made.getCode().addCoding(kind(TRAVEL));
            }
        });
        assembly.add(made);
    }

    private Coding kind(String name) {
        return new Coding(namespace, name, KINDS.get(name));
    }

    private static void grade(Observation made, int grade) {
        made.getCode().addCoding(Concepts.own(OwnCode.SICK_LEAVE_GRADE).getCodingFirstRep());
        made.setValue(new Quantity()
                .setValue(grade)
                .setUnit("%")
                .setSystem("http://unitsofmeasure.org")
                .setCode("%"));
    }
}
