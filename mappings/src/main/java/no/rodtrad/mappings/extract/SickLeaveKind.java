package no.rodtrad.mappings.extract;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** The kinds of period that a sykmelding has; their codes are the names of the standard's elements. */
public enum SickLeaveKind {
    WAITING("AvventendeSykmelding", "avventende"),
    GRADED("GradertSykmelding", "gradert"),
    WHOLE("AktivitetIkkeMulig", "aktivitet ikke mulig"),
    TREATMENT_DAYS("Behandlingsdager", "behandlingsdager"),
    TRAVEL_SUPPORT("Reisetilskudd", "reisetilskudd");

    private static final String NAMESPACES = "http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/";

    private final String code;
    private final String norwegian;

    SickLeaveKind(String code, String norwegian) {
        this.code = code;
        this.norwegian = norwegian;
    }

    /** What it is called in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    Coding coding() {
        return new Coding(NAMESPACES + "2013-10-01", code, null);
    }

    static Optional<SickLeaveKind> in(CodeableConcept code) {
        for (SickLeaveKind kind : values()) {
            if (code.getCoding().stream()
                    .anyMatch(coding -> coding.hasSystem()
                            && coding.getSystem().startsWith(NAMESPACES)
                            && kind.code.equals(coding.getCode()))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
