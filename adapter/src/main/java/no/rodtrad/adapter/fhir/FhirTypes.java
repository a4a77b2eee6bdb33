package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The types of resources that the FHIR door serves, and what callers may do to them. */
public final class FhirTypes {

    /** Types that callers may write. */
    public static final List<String> WRITABLE = List.of(
            "CarePlan",
            "CareTeam",
            "Goal",
            "ServiceRequest",
            "Observation",
            "Encounter",
            "Communication",
            "Consent",
            "Task",
            "Patient",
            "EpisodeOfCare");

    /**
     * Types of which callers may take away what they may write. A person is not taken away under a folder, a folder is
     * closed, and a consent is withdrawn, so that what was given on it stays explained.
     */
    public static final List<String> DELETABLE = WRITABLE.stream()
            .filter(type -> !List.of("Patient", "Consent", "EpisodeOfCare").contains(type))
            .toList();

    /** Types that only messages make so far. */
    public static final List<String> READ_ONLY = List.of(
            "Appointment",
            "Condition",
            "Composition",
            "DocumentReference",
            "Binary",
            "Provenance",
            "Organization",
            "Practitioner",
            "PractitionerRole");

    /** Everything that can be read. */
    public static final List<String> READABLE =
            Stream.concat(WRITABLE.stream(), READ_ONLY.stream()).toList();

    private FhirTypes() {}

    /** The class of a type. */
    public static Class<? extends Resource> classOf(String type) {
        return FhirContext.forR4Cached().getResourceDefinition(type).getImplementingClass(Resource.class);
    }
}
