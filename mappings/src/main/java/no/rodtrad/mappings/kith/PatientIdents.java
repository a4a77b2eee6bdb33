package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;

/**
 * What is demanded of a patient's identifiers: a birth number, D-number or common help number of eleven digits, or else a help
 * number of the sender's own. A wrong
 * checksum is not refused: synthetic people have numbers of their own, and the sender's record is not ours to correct.
 */
public final class PatientIdents {

    private static final Set<String> PERSON_NUMBERS = Set.of("FNR", "DNR", "FHN");

    /** A help number that one organisation made, and that nobody but it knows the form of. */
    private static final String HELP_NUMBER = "HNR";

    private PatientIdents() {}

    /** An identifier of eleven digits without a type is a birth number, or a D-number if its first digit says so. */
    public static Ident typed(Ident ident) {
        if (ident.type() != null || !ident.id().matches("\\d{11}")) {
            return ident;
        }
        return new Ident(ident.id(), ident.id().charAt(0) < '4' ? "FNR" : "DNR", null);
    }

    /** Whether it is a help number of the organisation that wrote it, which means nothing to any other. */
    public static boolean isHelpNumber(Ident ident) {
        return HELP_NUMBER.equals(ident.type());
    }

    static Optional<Refusal> refusal(List<Ident> idents) {
        Optional<Ident> number = idents.stream()
                .filter(ident -> ident.type() != null && PERSON_NUMBERS.contains(ident.type()))
                .findFirst();
        if (number.isEmpty() && idents.stream().anyMatch(PatientIdents::isHelpNumber)) {
            return Optional.empty();
        }
        if (number.isEmpty()) {
            return Optional.of(Refusal.of(ErrorCode.PATIENT_ID_MISSING));
        }
        return number.filter(ident -> !ident.id().matches("\\d{11}"))
                .map(ident -> Refusal.of(ErrorCode.PATIENT_ID_MALFORMED));
    }
}
