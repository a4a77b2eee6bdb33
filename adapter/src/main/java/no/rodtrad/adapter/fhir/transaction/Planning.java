package no.rodtrad.adapter.fhir.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirTypes;
import no.rodtrad.adapter.fhir.PatientIdentity;
import no.rodtrad.adapter.fhir.WriteValidation;
import no.rodtrad.adapter.fhir.condition.Conditions;
import no.rodtrad.adapter.fhir.patch.FhirPatching;
import no.rodtrad.adapter.fhir.patch.Patches;
import no.rodtrad.adapter.fhir.transaction.Planned.Target;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What entries come to, before anything is written: which resource each is about, what its references lead to, what comes of a
 * patch, what the validation says. New resources get their ids here, so that they can refer to each other, in circles too.
 */
@Component
class Planning {

    private final Conditions conditions;
    private final PatientRegistry patients;
    private final FhirPatching patching;
    private final WriteValidation validation;

    Planning(Conditions conditions, PatientRegistry patients, FhirPatching patching, WriteValidation validation) {
        this.conditions = conditions;
        this.patients = patients;
        this.patching = patching;
        this.validation = validation;
    }

    List<Planned> plan(List<Entry> entries, CallerIdentity caller) {
        BundleLinks links = new BundleLinks();
        Map<Entry, Target> targets = new HashMap<>();
        // First what needs no condition, since conditions may refer to it.
        for (boolean conditional : new boolean[] {false, true}) {
            entries.stream()
                    .filter(entry -> entry.writes() && entry.condition().isPresent() == conditional)
                    .forEach(entry -> {
                        Target target = FhirRefusal.within(entry.place(), () -> target(entry, links, caller));
                        targets.put(entry, target);
                        links.lead(entry.fullUrl(), target.reference());
                    });
        }
        writeOnce(entries, targets);
        List<Planned> planned = new ArrayList<>();
        for (Entry entry : entries) {
            planned.add(FhirRefusal.within(
                    entry.place(), () -> planned(entry, Optional.ofNullable(targets.get(entry)), links, caller)));
        }
        return planned;
    }

    /** Whether the conditions still lead to what they led to. */
    boolean holds(Planned planned, CallerIdentity caller) {
        return planned.target()
                .filter(target -> target.condition().isPresent())
                .map(target -> {
                    Optional<String> found =
                            found(planned.entry(), target.condition().get(), caller);
                    return target.there() ? found.equals(Optional.of(target.id())) : found.isEmpty();
                })
                .orElse(true);
    }

    private Target target(Entry entry, BundleLinks links, CallerIdentity caller) {
        Optional<String> condition = entry.condition().map(links::inQuery);
        if (condition.isEmpty()) {
            return entry.creates()
                    ? new Target(entry.type(), newId(entry), false, Optional.empty())
                    : new Target(entry.type(), entry.id(), true, Optional.empty());
        }
        Optional<String> found = found(entry, condition.get(), caller);
        String own = entry.method() == HTTPVerb.PUT && entry.resource().hasId()
                ? entry.resource().getIdElement().getIdPart()
                : "";
        if (found.isPresent()) {
            if (!own.isEmpty() && !own.equals(found.get())) {
                throw FhirRefusal.of(ErrorCode.ENTRY_UNREADABLE);
            }
            return new Target(entry.type(), found.get(), true, condition);
        }
        if (entry.method() == HTTPVerb.PATCH || !own.isEmpty()) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
        return new Target(entry.type(), entry.method() == HTTPVerb.DELETE ? "" : newId(entry), false, condition);
    }

    private Optional<String> found(Entry entry, String condition, CallerIdentity caller) {
        List<StoredResource> found = conditions.matches(entry.type(), condition, caller);
        if (found.size() > 1) {
            throw FhirRefusal.of(ErrorCode.SEVERAL_MATCH);
        }
        return found.stream().map(StoredResource::id).findFirst();
    }

    /** A person who is known is the one who is meant. */
    private String newId(Entry entry) {
        return Optional.of(entry.resource())
                .filter(Patient.class::isInstance)
                .flatMap(patient -> PatientIdentity.nationalIds((Patient) patient).stream()
                        .flatMap(id -> patients.find(id).stream())
                        .findFirst())
                .orElseGet(UUID::randomUUID)
                .toString();
    }

    private static void writeOnce(List<Entry> entries, Map<Entry, Target> targets) {
        Set<String> written = new HashSet<>();
        for (Entry entry : entries) {
            Target target = targets.get(entry);
            boolean changes = target != null && !target.id().isEmpty() && !(entry.creates() && target.there());
            boolean twice = changes && !written.add(target.reference());
            if (changes && entry.creates() && entry.resource() instanceof Patient patient) {
                // Two new persons with one number would be one.
                for (PatientRegistry.NationalId id : Set.copyOf(PatientIdentity.nationalIds(patient))) {
                    twice |= !written.add("Patient?" + id);
                }
            }
            if (twice) {
                throw FhirRefusal.at(ErrorCode.ENTRY_TWICE, entry.place());
            }
        }
    }

    private Planned planned(Entry entry, Optional<Target> target, BundleLinks links, CallerIdentity caller) {
        if (entry.resource() == null || entry.creates() && target.get().there()) {
            return new Planned(entry, target, entry.version(), null, List.of());
        }
        Resource resource = entry.resource().copy();
        links.rewrite(resource, entry.fullUrl(), (reference, path) -> referred(reference, path, caller));
        if (entry.method() == HTTPVerb.PATCH) {
            FhirPatching.Patched patched =
                    patching.patched(entry.type(), target.get().id(), Patches.of(resource), entry.version(), caller);
            Optional<String> version = Optional.of(patched.id().getVersionIdPart());
            return new Planned(entry, target, version, patched.resource(), patched.issues());
        }
        List<Issue> issues = validation.issues(resource, caller);
        return new Planned(entry, target, entry.version(), resource, issues);
    }

    private String referred(String reference, String path, CallerIdentity caller) {
        int query = reference.indexOf('?');
        String type = reference.substring(0, query);
        List<StoredResource> found = FhirTypes.READABLE.contains(type)
                ? conditions.matches(type, reference.substring(query + 1), caller)
                : List.of();
        if (found.size() != 1) {
            throw FhirRefusal.at(found.isEmpty() ? ErrorCode.REFERENCE_UNKNOWN : ErrorCode.SEVERAL_MATCH, path);
        }
        return new IdType(type, found.get(0).id()).getValue();
    }
}
