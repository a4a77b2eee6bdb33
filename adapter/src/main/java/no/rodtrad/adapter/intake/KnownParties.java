package no.rodtrad.adapter.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.kith.Ident;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is known of persons and organisations when a message mentions them again. A message may add what was missing;
 * only an organisation itself can change what is known of it, or any sender could rename any other.
 */
@Component
class KnownParties {

    private final ResourceStore store;

    KnownParties(ResourceStore store) {
        this.store = store;
    }

    boolean concerns(Resource resource) {
        return resource instanceof Patient
                || resource instanceof Organization
                || resource instanceof Practitioner
                || resource instanceof PractitionerRole;
    }

    /** @param proved the identifiers that the sender is proved to own */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredResource put(UUID patientId, Resource mentioned, List<Ident> proved) {
        UUID owner = mentioned instanceof Patient ? patientId : ResourceStore.SHARED;
        Optional<StoredResource> known =
                store.read(mentioned.fhirType(), mentioned.getIdElement().getIdPart());
        if (known.isEmpty() || isSender(mentioned, proved)) {
            return store.put(owner, mentioned, null);
        }
        if (known.get().resource() instanceof Patient patient) {
            addMissing(patient, (Patient) mentioned);
            return store.put(owner, patient, null);
        }
        // Nothing is written, so nothing is locked: many messages mention the same organisations at once.
        return known.get();
    }

    private static boolean isSender(Resource mentioned, List<Ident> proved) {
        return mentioned instanceof Organization organisation
                && organisation.getIdentifier().stream()
                        .anyMatch(id -> proved.stream()
                                .anyMatch(own -> own.system()
                                        .filter(system -> system.uri().equals(id.getSystem())
                                                && own.id().equals(id.getValue()))
                                        .isPresent()));
    }

    /** A message without a name makes one that only says so. */
    private static boolean says(HumanName name) {
        return name.getTextElement().hasValue() || name.hasFamily() || name.hasGiven();
    }

    private static void addMissing(Patient known, Patient mentioned) {
        for (Identifier identifier : mentioned.getIdentifier()) {
            if (known.getIdentifier().stream()
                    .noneMatch(own -> identifier.getSystem() != null
                            && identifier.getSystem().equals(own.getSystem())
                            && identifier.getValue().equals(own.getValue()))) {
                known.addIdentifier(identifier.copy());
            }
        }
        if (known.getName().stream().noneMatch(KnownParties::says)
                && mentioned.getName().stream().anyMatch(KnownParties::says)) {
            known.getName().clear();
            mentioned.getName().forEach(name -> known.addName(name.copy()));
        }
        if (!known.hasGender()) {
            known.setGender(mentioned.getGender());
        }
        if (!known.hasBirthDate()) {
            known.setBirthDate(mentioned.getBirthDate());
        }
        if (!known.hasAddress()) {
            mentioned.getAddress().forEach(address -> known.addAddress(address.copy()));
        }
        if (!known.hasDeceased() && mentioned.hasDeceased()) {
            known.setDeceased(mentioned.getDeceased());
        }
    }
}
