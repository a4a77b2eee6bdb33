package no.rodtrad.adapter.benchmark;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Plans of about 3 KB of JSON, made of the package's example; no two are equal, so that no cache can answer for another. */
final class CarePlans {

    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    private static final CarePlan EXAMPLE = (CarePlan)
            FhirContext.forR4Cached().newJsonParser().parseResource(PackagedResources.example("CarePlan-plan.json"));

    /** Each breaks one demand: of R4, of a binding, of the profile's cardinalities or of its invariants. */
    private static final List<Consumer<CarePlan>> FAULTS = List.of(
            plan -> plan.setStatus(null),
            plan -> plan.setAuthor(null),
            plan -> plan.setCreatedElement(null),
            plan -> plan.getPeriod().setStartElement(null),
            plan -> plan.setCategory(List.of()),
            plan -> plan.setGoal(List.of()),
            plan -> plan.getPeriod().setEndElement(new DateTimeType("2025-01-01")),
            plan -> plan.getPeriod().setEndElement(new DateTimeType("2027-12-31")),
            plan -> plan.getGoalFirstRep().addExtension(ABSENT, new StringType("not a code")),
            plan -> plan.getMeta().getTagFirstRep().setCode("not-a-category"));

    private CarePlans() {}

    /** @param number of the plan; another number gives another plan */
    static CarePlan valid(int number) {
        CarePlan plan = EXAMPLE.copy();
        String uuid = new UUID(7, number).toString();
        plan.setId("plan-" + number);
        plan.addIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + uuid);
        plan.setTitle("Tilbake til trelasten, utgave " + number);
        plan.setDescription("Gradvis opptrapping fra " + number % 60 + " prosent, med møte hver annen uke.");
        plan.setSubject(new Reference("Patient/p" + number));
        plan.setEncounter(new Reference("Encounter/e" + number));
        plan.getPeriod().setStartElement(new DateTimeType(String.format("2026-04-%02d", 1 + number % 28)));
        plan.getPeriod().setEndElement(new DateTimeType(String.format("2026-06-%02d", 1 + number % 20)));
        for (int i = 0; i < 6 + number % 5; i++) {
            plan.addActivity().getReference().setReference("ServiceRequest/s" + number + "-" + i);
            plan.addSupportingInfo()
                    .setReference("Observation/o" + number + "-" + i)
                    .setDisplay("Vurdering " + i);
            plan.addNote().setText("Notat " + i + " til plan " + number + ": avtalt med arbeidsgiver og deltaker.");
        }
        return plan;
    }

    /** @param number decides the fault too */
    static CarePlan faulty(int number) {
        CarePlan plan = valid(number);
        FAULTS.get(Math.floorMod(number, FAULTS.size())).accept(plan);
        return plan;
    }

    /** @param faultyEvery every n-th plan is faulty; 0 for none */
    static List<Resource> list(int size, int faultyEvery) {
        return IntStream.range(0, size)
                .mapToObj(
                        i -> (Resource) (faultyEvery > 0 && i % faultyEvery == 0 ? faulty(i / faultyEvery) : valid(i)))
                .toList();
    }
}
