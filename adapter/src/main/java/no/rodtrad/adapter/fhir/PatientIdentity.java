package no.rodtrad.adapter.fhir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.adapter.folder.PatientRegistry.NationalId;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Patient;

/** Who a Patient is: its national identifiers, which make it the same person everywhere. */
public final class PatientIdentity {

    private static final Set<String> NATIONAL =
            Set.of(IdentifierSystem.FNR.uri(), IdentifierSystem.DNR.uri(), IdentifierSystem.FHN.uri());

    private PatientIdentity() {}

    /** The national identifiers of a Patient, one at least. */
    public static List<NationalId> nationalIds(Patient patient) {
        List<NationalId> ids = patient.getIdentifier().stream()
                .filter(id -> id.hasSystem() && NATIONAL.contains(id.getSystem()) && id.hasValue())
                .map(id -> new NationalId(id.getSystem(), id.getValue()))
                .toList();
        if (ids.isEmpty()) {
            throw FhirRefusal.of(ErrorCode.PATIENT_ID_MISSING);
        }
        if (ids.stream().anyMatch(id -> !id.value().matches("\\d{11}"))) {
            throw FhirRefusal.of(ErrorCode.PATIENT_ID_MALFORMED);
        }
        return ids;
    }

    /** Who a Patient is cannot be changed by an update. */
    static void sameIdentifiers(Patient before, Patient after) {
        if (!new HashSet<>(nationalIds(before)).equals(new HashSet<>(nationalIds(after)))) {
            throw FhirRefusal.of(ErrorCode.SUBJECT_CHANGED);
        }
    }
}
