package no.rodtrad.mappings.fhir.datatype;

import java.util.Locale;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.UuidShape;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;

/** Identifiers of KITH as FHIR data types. */
public final class Identifiers {

    /** List of identifier types for persons. */
    public static final int PERSON_TYPES = 8116;

    /** List of identifier types for organisations. */
    public static final int ORGANISATION_TYPES = 9051;

    private static final String URI = "urn:ietf:rfc:3986";

    private Identifiers() {}

    /** A national identifier with its system; a local one with its type, as it means something to its sender alone. */
    public static Identifier of(Ident ident, int typeList) {
        Identifier identifier = new Identifier().setValue(ident.id());
        ident.system().map(IdentifierSystem::uri).ifPresentOrElse(identifier::setSystem, () -> {
            if (ident.type() != null) {
                identifier.setType(new CodeableConcept(
                        new Coding(NationalCodeSystem.uri(typeList), ident.type(), ident.typeText())));
            }
        });
        return identifier;
    }

    /** The id of a message or a document: most senders write a UUID, which is lower case as a URN. */
    public static Identifier document(String id) {
        return UuidShape.fits(id)
                ? new Identifier().setSystem(URI).setValue("urn:uuid:" + id.toLowerCase(Locale.ROOT))
                : new Identifier()
                        .setSystem(Canonical.namingSystem("document-id"))
                        .setValue(id);
    }
}
