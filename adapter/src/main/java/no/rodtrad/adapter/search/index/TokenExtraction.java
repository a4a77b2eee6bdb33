package no.rodtrad.adapter.search.index;

import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;

/**
 * Tokens of what has a code.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#token">R4, token</a>
 */
final class TokenExtraction {

    private static final String TRUTH = "http://terminology.hl7.org/CodeSystem/special-values";

    private TokenExtraction() {}

    static void of(Base element, List<IndexValue> out) {
        if (element instanceof CodeableConcept concept) {
            concept.getCoding().forEach(coding -> coding(coding, out));
            if (concept.hasText()) {
                out.add(Token.of("", "", concept.getText()));
            }
        } else if (element instanceof Coding coding) {
            coding(coding, out);
        } else if (element instanceof Identifier identifier) {
            identifier(identifier, out);
        } else if (element instanceof ContactPoint contact && contact.hasValue()) {
            out.add(Token.of("", contact.getValue(), ""));
        } else if (element instanceof Enumeration<?> code && code.hasValue()) {
            out.add(Token.of(said(code.getSystem()), code.getValueAsString(), ""));
        } else if (element instanceof BooleanType truth && truth.hasValue()) {
            out.add(Token.of(TRUTH, truth.getValueAsString(), ""));
        } else if (element instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
            out.add(Token.of("", primitive.getValueAsString(), ""));
        }
    }

    private static void coding(Coding coding, List<IndexValue> out) {
        if (coding.hasSystem() || coding.hasCode() || coding.hasDisplay()) {
            out.add(Token.of(said(coding.getSystem()), said(coding.getCode()), said(coding.getDisplay())));
        }
    }

    /** Its type is searched by {@code :of-type} and, by its words, by {@code :text}. */
    private static void identifier(Identifier identifier, List<IndexValue> out) {
        if (!identifier.hasSystem() && !identifier.hasValue()) {
            return;
        }
        String system = said(identifier.getSystem());
        String value = said(identifier.getValue());
        if (!identifier.hasType()) {
            out.add(Token.of(system, value, ""));
            return;
        }
        CodeableConcept type = identifier.getType();
        String text = said(type.getText());
        if (!type.hasCoding()) {
            out.add(Token.of(system, value, text));
        }
        for (Coding coding : type.getCoding()) {
            out.add(new Token(system, value, text, said(coding.getSystem()), said(coding.getCode())));
        }
    }

    static String said(String value) {
        return value == null ? "" : value;
    }
}
