package no.rodtrad.adapter.search.index;

import static no.rodtrad.adapter.search.index.TokenExtraction.said;

import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/**
 * References of what points somewhere: by literal, by identifier, or by canonical URL.
 *
 * @see <a href="http://hl7.org/fhir/R4/search.html#reference">R4, reference</a>
 */
record ReferenceExtraction(Literals literals) {

    void of(Base element, List<IndexValue> out) {
        if (element instanceof org.hl7.fhir.r4.model.Reference reference) {
            reference(reference, out);
        } else if (element instanceof PrimitiveType<?> canonical && canonical.hasValue()) {
            out.add(literals.reference(canonical.getValueAsString()));
        } else if (element instanceof Resource resource
                && resource.getIdElement().hasIdPart()) {
            // Within a Bundle the resource itself stands where a reference would.
            out.add(new Reference(resource.fhirType(), resource.getIdElement().getIdPart(), "", "", "", ""));
        }
    }

    private void reference(org.hl7.fhir.r4.model.Reference reference, List<IndexValue> out) {
        if (!reference.hasReference() && !reference.hasIdentifier()) {
            return;
        }
        Reference literal = reference.hasReference()
                ? literals.reference(reference.getReference())
                : new Reference("", "", "", "", "", "");
        Identifier identifier = reference.getIdentifier();
        out.add(new Reference(
                literal.type().isEmpty() ? said(reference.getType()) : literal.type(),
                literal.id(),
                literal.url(),
                literal.version(),
                said(identifier.getSystem()),
                said(identifier.getValue())));
    }
}
