package no.rodtrad.mappings.fhir.datatype;

import java.util.Optional;
import java.util.regex.Pattern;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Coded values of KITH as FHIR data types. Unknown codes and systems are kept as they were sent. */
public final class Concepts {

    /** No list is implied by the element. */
    public static final int NO_LIST = 0;

    private static final String ICD_10 = NationalCodeSystem.uri(7110);

    private static final Pattern OID = Pattern.compile("\\d+(\\.\\d+)+");

    private Concepts() {}

    /**
     * A coding.
     *
     * @param list the number of the national list that the element implies where the sender named none
     */
    public static Coding coding(Coded coded, int list) {
        return new Coding(system(coded, list), coded.code(), coded.text());
    }

    /** A concept of one coding. */
    public static CodeableConcept concept(Coded coded, int list) {
        CodeableConcept concept = new CodeableConcept();
        concept.setText(coded.originalText());
        if (coded.code() != null) {
            concept.addCoding(coding(coded, list));
        } else if (coded.originalText() == null) {
            concept.setText(coded.text());
        }
        return concept;
    }

    /** A concept of the project's own. */
    public static CodeableConcept own(OwnCode code) {
        return new CodeableConcept(new Coding(code.system(), code.code(), null));
    }

    /** Adds a diagnosis in both forms that receivers look for: ICD-10 as it was sent, and with or without its dot. */
    public static void addDiagnosis(CodeableConcept concept, Coded coded) {
        if (coded.code() == null) {
            concept.setText(readable(coded));
            return;
        }
        Coding sent = coding(coded, NO_LIST);
        concept.addCoding(sent);
        if (coded.originalText() != null) {
            concept.setText(coded.originalText());
        }
        if (ICD_10.equals(sent.getSystem())) {
            otherForm(coded.code())
                    .ifPresent(form -> concept.addCoding(sent.copy().setCode(form)));
        }
    }

    /** For reading by people: the text, with the code behind it. */
    public static String readable(Coded coded) {
        String text = coded.originalText() != null ? coded.originalText() : coded.text();
        if (text == null) {
            return coded.code() == null ? "" : coded.code();
        }
        return coded.code() == null ? text : text + " (" + coded.code() + ")";
    }

    private static Optional<String> otherForm(String code) {
        if (code.indexOf('.') > 0) {
            return Optional.of(code.replace(".", ""));
        }
        return code.matches("[A-Za-z]\\d{2}\\w+")
                ? Optional.of(code.substring(0, 3) + "." + code.substring(3))
                : Optional.empty();
    }

    private static String system(Coded coded, int list) {
        if (coded.system() != null && OID.matcher(coded.system()).matches()) {
            return "urn:oid:" + coded.system();
        }
        return list == NO_LIST ? null : NationalCodeSystem.uri(list);
    }
}
