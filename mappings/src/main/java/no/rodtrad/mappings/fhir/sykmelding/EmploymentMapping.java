package no.rodtrad.mappings.fhir.sykmelding;

import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Absent;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** The employment that a sykmelding is for. */
final class EmploymentMapping {

    private static final String LOINC = "http://loinc.org";
    private static final String EMPLOYMENT_STATUS = "74165-2";
    private static final String OCCUPATION = "11341-5";

    private final Assembly assembly;
    private final String namespace;

    EmploymentMapping(Assembly assembly, String namespace) {
        this.assembly = assembly;
        this.namespace = namespace;
    }

    void map(Sykmelding from) {
        from.employment()
                .filter(e -> e.has().isPresent()
                        || e.employer().isPresent()
                        || e.occupation().isPresent()
                        || e.share().isPresent())
                .ifPresent(employment -> map(from, employment));
    }

    private void map(Sykmelding from, Sykmelding.Employment employment) {
        Observation made = Assembly.tag(assembly.named(new Observation(), "employment", 0), OwnCode.WORK_ABILITY);
        made.setStatus(Observation.ObservationStatus.FINAL);
        made.setSubject(assembly.subject());
        made.setCode(new CodeableConcept(new Coding(LOINC, EMPLOYMENT_STATUS, null)));
        made.setEffective(Times.dateTime(assembly.context().received()));
        assembly.apply(
                SykmeldingRule.EMPLOYMENT_SINCE, from.caseStart(), made, t -> made.setEffective(Times.dateTime(t)));
        assembly.apply(
                SykmeldingRule.EMPLOYMENT, employment.has(), made, has -> made.setValue(Concepts.concept(has, 8130)));
        if (!made.hasValue()) {
            assembly.absent(
                    SykmeldingRule.EMPLOYMENT_ABSENT, made, () -> made.setValue(Absent.unknown(new CodeableConcept())));
        }
        assembly.apply(
                SykmeldingRule.EMPLOYER,
                employment.employer(),
                made,
                name -> made.addExtension(
                        Canonical.structureDefinition("employer"),
                        new Reference().setType("Organization").setDisplay(name)));
        assembly.apply(
                SykmeldingRule.OCCUPATION,
                employment.occupation(),
                made,
                name -> made.addComponent()
                        .setCode(new CodeableConcept(new Coding(LOINC, OCCUPATION, null)))
                        .setValue(new StringType(name)));
        assembly.apply(
                SykmeldingRule.POSITION,
                employment.share(),
                made,
                share -> made.addComponent()
                        .setCode(new CodeableConcept(new Coding(namespace, "Stillingsprosent", "Stillingsprosent")))
                        .setValue(new Quantity()
                                .setValue(share)
                                .setUnit("%")
                                .setSystem("http://unitsofmeasure.org")
                                .setCode("%")));
        assembly.add(made);
    }
}
