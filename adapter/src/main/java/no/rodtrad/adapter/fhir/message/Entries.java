package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.context.FhirContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** The entries of a document or message, by the URLs that they refer to each other with. */
final class Entries {

    /** What a document may hold. Whatever else there is has a door of its own, or nobody here who could read it. */
    static final Set<String> TYPES = Set.of(
            "MessageHeader",
            "Composition",
            "Patient",
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "Encounter",
            "Condition",
            "Observation",
            "CarePlan",
            "CareTeam",
            "Goal",
            "ServiceRequest");

    static final int MOST = 250;

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final Pattern RESTFUL = Pattern.compile("(https?://.+/)([A-Za-z]+)/([A-Za-z0-9.-]{1,64})");

    private final Map<String, Entry> byUrl = new LinkedHashMap<>();

    private Entries() {}

    static Entries of(Bundle bundle) {
        if (bundle.getEntry().size() > MOST) {
            throw FhirRefusal.at(ErrorCode.TOO_MANY_ENTRIES, "Bundle.entry");
        }
        Entries entries = new Entries();
        for (BundleEntryComponent component : bundle.getEntry()) {
            entries.add(component);
        }
        return entries;
    }

    private void add(BundleEntryComponent component) {
        String place = "Bundle.entry[" + byUrl.size() + "]";
        if (!component.hasResource()) {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, place + ".resource");
        }
        if (!component.hasFullUrl()) {
            throw FhirRefusal.at(ErrorCode.ELEMENT_REQUIRED, place + ".fullUrl");
        }
        if (component.hasRequest() || component.hasResponse() || component.hasSearch()) {
            // FHIR R4, bdl-2 to bdl-4: these belong to Bundles of other types.
            throw FhirRefusal.at(ErrorCode.PROFILE, place);
        }
        unbind(component.getResource());
        Entry entry = new Entry(byUrl.size(), component.getFullUrl(), component.getResource());
        if (!TYPES.contains(entry.resource().fhirType())) {
            throw FhirRefusal.at(ErrorCode.ENTRY_TYPE, place + ".resource");
        }
        if (byUrl.putIfAbsent(entry.fullUrl(), entry) != null) {
            // FHIR R4, bdl-7: which of the two a reference means cannot be told.
            throw FhirRefusal.at(ErrorCode.PROFILE, place + ".fullUrl");
        }
    }

    /**
     * Leaves of a reference what its sender wrote. HAPI also ties it to the resource that it means, and would write such a
     * resource into the referring one.
     */
    private static void unbind(Resource resource) {
        FHIR.newTerser()
                .getAllResourceReferences(resource)
                .forEach(info -> info.getResourceReference().setResource(null));
    }

    List<Entry> all() {
        return List.copyOf(byUrl.values());
    }

    /** The resources of a type. */
    List<Entry> all(String type) {
        return byUrl.values().stream()
                .filter(entry -> entry.resource().fhirType().equals(type))
                .toList();
    }

    Optional<Entry> first() {
        return byUrl.values().stream().findFirst();
    }

    /** What a reference in an entry means (FHIR R4, bundle.html#references). */
    Optional<Entry> resolve(Entry from, String reference) {
        Entry absolute = byUrl.get(reference);
        if (absolute != null) {
            return Optional.of(absolute);
        }
        Matcher base = RESTFUL.matcher(from.fullUrl());
        return base.matches() ? Optional.ofNullable(byUrl.get(base.group(1) + reference)) : Optional.empty();
    }

    /** Whether an entry stands at an address that stays the same from one version of a document to the next. */
    static boolean isRestful(Entry entry) {
        return RESTFUL.matcher(entry.fullUrl()).matches();
    }
}
