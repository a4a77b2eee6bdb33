package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.PatientIdentity;
import no.rodtrad.adapter.folder.PatientRegistry.NationalId;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * One document about one person, found sound: whole in itself, every part about the same person.
 *
 * @param entries all of the Bundle
 */
record Content(Entries entries, Entry composition, Entry patient) {

    /** These are about nobody, or stand for what is around the document. */
    static final Set<String> WITHOUT_SUBJECT =
            Set.of("MessageHeader", "Patient", "Organization", "Practitioner", "PractitionerRole");

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    /** @param composition the first page of the document */
    static Content of(Entries entries, Entry composition) {
        everyReferenceResolves(entries);
        Entry patient = patient(entries, composition);
        Content content = new Content(entries, composition, patient);
        entries.all().stream()
                .filter(entry -> !WITHOUT_SUBJECT.contains(entry.resource().fhirType()))
                .forEach(content::isAboutThePerson);
        return content;
    }

    Composition document() {
        return (Composition) composition.resource();
    }

    List<NationalId> nationalIds() {
        return PatientIdentity.nationalIds((Patient) patient.resource());
    }

    /** The references of a resource that point to another one. */
    static List<ResourceReferenceInfo> references(Resource resource) {
        return FHIR.newTerser().getAllResourceReferences(resource).stream()
                .filter(info -> literal(info) != null && !literal(info).startsWith("#"))
                .toList();
    }

    static String literal(ResourceReferenceInfo info) {
        return info.getResourceReference().getReferenceElement().getValue();
    }

    private static void everyReferenceResolves(Entries entries) {
        for (Entry entry : entries.all()) {
            for (ResourceReferenceInfo info : references(entry.resource())) {
                if (entries.resolve(entry, literal(info)).isEmpty()) {
                    throw FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, entry.place() + "." + info.getName());
                }
            }
        }
    }

    private static Entry patient(Entries entries, Entry composition) {
        Reference subject = ((Composition) composition.resource()).getSubject();
        if (!subject.hasReference()) {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, composition.place() + ".subject");
        }
        Entry patient = entries.resolve(composition, subject.getReference())
                .filter(entry -> entry.resource() instanceof Patient)
                .orElseThrow(() -> FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, composition.place() + ".subject"));
        entries.all("Patient").stream()
                .filter(other -> other != patient)
                .findFirst()
                .ifPresent(other -> {
                    throw FhirRefusal.at(ErrorCode.PATIENT_OTHER_IN_CONTENT, other.place());
                });
        Patient person = (Patient) patient.resource();
        PatientIdentity.nationalIds(person);
        if (person.getName().stream().noneMatch(Content::says)) {
            throw FhirRefusal.at(ErrorCode.PATIENT_NAME_MISSING, patient.place());
        }
        return patient;
    }

    private static boolean says(HumanName name) {
        return name.hasText() || name.hasFamily() || name.hasGiven();
    }

    private void isAboutThePerson(Entry entry) {
        FhirTerser terser = FHIR.newTerser();
        String type = entry.resource().fhirType();
        List<Reference> subjects = terser.getValues(entry.resource(), type + ".subject", Reference.class);
        String place = entry.place() + ".subject";
        if (subjects.isEmpty() || !subjects.get(0).hasReference()) {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, place);
        }
        boolean same = entries.resolve(entry, subjects.get(0).getReference())
                .filter(patient::equals)
                .isPresent();
        if (!same) {
            throw FhirRefusal.at(ErrorCode.PATIENT_OTHER_IN_CONTENT, place);
        }
    }
}
