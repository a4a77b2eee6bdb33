package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;

/**
 * What is demanded of a patient's identifiers: a birth number, D-number or common help number of eleven digits. A wrong
 * checksum is not refused: synthetic people have numbers of their own, and the sender's record is not ours to correct.
 */
public final class PatientIdents {

    private static final Set<String> PERSON_NUMBERS = Set.of("FNR", "DNR", "FHN");

    private PatientIdents() {}

    /** An identifier of eleven digits without a type is a birth number, or a D-number if its first digit says so. */
    public static Ident typed(Ident ident) {
        if (ident.type() != null || !ident.id().matches("\\d{11}")) {
            return ident;
        }
        return new Ident(ident.id(), ident.id().charAt(0) < '4' ? "FNR" : "DNR", null);
    }

    static Optional<Refusal> refusal(List<Ident> idents) {
        Optional<Ident> number = idents.stream()
                .filter(ident -> ident.type() != null && PERSON_NUMBERS.contains(ident.type()))
                .findFirst();
        if (number.isEmpty()) {
            return Optional.of(Refusal.of(ErrorCode.PATIENT_ID_MISSING));
        }
        return number.filter(ident -> !ident.id().matches("\\d{11}"))
                .map(ident -> Refusal.of(ErrorCode.PATIENT_ID_MALFORMED));
    }
}
