package no.rodtrad.mappings.epikrise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * Coded values as {@code CS} and {@code CV}. A code is never written where its list would be taken for another: then the
 * message gets the words alone.
 */
final class KithCodes {

    private static final String OID = "urn:oid:";

    /** What systems of the world are called in Norway. */
    private static final Map<String, String> NATIONAL = Map.of(
            "http://hl7.org/fhir/sid/icd-10", NationalCodeSystem.uri(7110),
            "http://hl7.org/fhir/sid/icpc-2", NationalCodeSystem.uri(7170),
            "http://www.whocc.no/atc", NationalCodeSystem.uri(7180));

    private KithCodes() {}

    /** The national name of a system, or the system itself. */
    static String national(String system) {
        return system == null ? null : NATIONAL.getOrDefault(system, system);
    }

    /** The first concept with a coding of a list. */
    static Optional<Coding> of(List<CodeableConcept> concepts, int list) {
        return concepts.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> NationalCodeSystem.uri(list).equals(coding.getSystem()))
                .findFirst();
    }

    /** An element of type CS, whose list the element implies. */
    static void cs(ElementWriter parent, String name, Coding coding, int list) {
        boolean listed =
                coding.getSystem() == null || NationalCodeSystem.uri(list).equals(coding.getSystem());
        parent.child(name)
                .attribute("V", listed ? coding.getCode() : null)
                .attribute("DN", listed ? coding.getDisplay() : words(coding));
    }

    /** An element of type CS from a concept. */
    static void cs(ElementWriter parent, String name, CodeableConcept concept, int list) {
        if (concept.hasCoding()) {
            cs(parent, name, concept.getCodingFirstRep(), list);
        } else {
            parent.child(name).attribute("DN", concept.getText());
        }
    }

    /** An element of type CV from a concept. */
    static void cv(ElementWriter parent, String name, CodeableConcept concept) {
        if (concept.hasCoding()) {
            cv(parent, name, concept.getCodingFirstRep()).attribute("OT", concept.getText());
        } else {
            parent.child(name).attribute("DN", concept.getText());
        }
    }

    /** An element of type CV. */
    static ElementWriter cv(ElementWriter parent, String name, Coding coding) {
        String system = national(coding.getSystem());
        boolean oid = system != null && system.startsWith(OID);
        if (system != null && !oid) {
            return parent.child(name).attribute("DN", words(coding));
        }
        return parent.child(name)
                .attribute("V", coding.getCode())
                .attribute("S", oid ? system.substring(OID.length()) : null)
                .attribute("DN", coding.getDisplay());
    }

    private static String words(Coding coding) {
        return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
    }
}
