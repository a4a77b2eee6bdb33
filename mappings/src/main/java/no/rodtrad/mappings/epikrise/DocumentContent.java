package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The FHIR content that is to be written, found by type and by reference. */
final class DocumentContent {

    private final List<Resource> resources;
    private final Map<String, Resource> byReference = new LinkedHashMap<>();

    private DocumentContent(List<Resource> resources) {
        this.resources = List.copyOf(resources);
        resources.forEach(resource -> byReference.put(reference(resource), resource));
    }

    static DocumentContent of(List<Resource> resources) {
        return new DocumentContent(resources);
    }

    /** Also by the full URLs of the entries, as documents refer by {@code urn:uuid}. */
    static DocumentContent of(Bundle bundle) {
        List<Resource> resources = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(resource -> resource != null)
                .toList();
        DocumentContent content = new DocumentContent(resources);
        bundle.getEntry().stream()
                .filter(entry -> entry.hasFullUrl() && entry.hasResource())
                .forEach(entry -> content.byReference.put(entry.getFullUrl(), entry.getResource()));
        return content;
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    List<Resource> resources() {
        return resources;
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Optional<Resource> find(Reference reference) {
        return Optional.ofNullable(reference.getReference()).flatMap(this::find);
    }

    Optional<Resource> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
        return find(reference).filter(type::isInstance).map(type::cast);
    }

    Optional<Composition> composition() {
        return all(Composition.class).stream().findFirst();
    }

    Optional<Patient> patient() {
        return composition()
                .flatMap(c -> find(c.getSubject(), Patient.class))
                .or(() -> all(Patient.class).stream().findFirst());
    }

    /** The message that an earlier message brought, where the content came by one. */
    Optional<DocumentReference> message() {
        return all(DocumentReference.class).stream()
                .filter(document -> document.hasMasterIdentifier() && !document.hasRelatesTo())
                .filter(document -> document.getCategory().stream()
                        .anyMatch(c -> c.getCoding().stream()
                                .anyMatch(coding -> NationalCodeSystem.uri(8279).equals(coding.getSystem()))))
                .findFirst();
    }

    List<DocumentReference> attachments() {
        List<DocumentReference> all = new ArrayList<>(all(DocumentReference.class));
        message().ifPresent(all::remove);
        return all;
    }

    List<ServiceRequest> referrals() {
        return all(ServiceRequest.class).stream()
                .filter(DocumentContent::isReferral)
                .toList();
    }

    List<ServiceRequest> activities() {
        return all(ServiceRequest.class).stream()
                .filter(request -> !isReferral(request))
                .toList();
    }

    List<Observation> periods() {
        return all(Observation.class).stream()
                .filter(o ->
                        o.getCode().hasCoding(OwnCode.SICK_LEAVE_PERIOD.system(), OwnCode.SICK_LEAVE_PERIOD.code()))
                .toList();
    }

    /** Conditions that no referral was made for. */
    List<Condition> diagnoses() {
        List<Condition> all = new ArrayList<>(all(Condition.class));
        referrals().forEach(referral -> all.removeAll(reasons(referral)));
        return all;
    }

    List<Condition> reasons(ServiceRequest referral) {
        return referral.getReasonReference().stream()
                .flatMap(reason -> find(reason, Condition.class).stream())
                .toList();
    }

    private static boolean isReferral(ServiceRequest request) {
        return request.getCategory().stream()
                .anyMatch(c -> c.hasCoding(OwnCode.REFERRAL.system(), OwnCode.REFERRAL.code()));
    }
}
