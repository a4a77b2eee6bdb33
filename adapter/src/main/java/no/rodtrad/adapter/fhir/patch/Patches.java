package no.rodtrad.adapter.fhir.patch;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import java.nio.charset.StandardCharsets;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** Reads a patch in the forms that FHIR has for it. XML Patch is not among those served. */
public final class Patches {

    private Patches() {}

    /** The body of a request. */
    static Patch of(PatchTypeEnum type, String body) {
        return of(resource(type, body));
    }

    /** The body of a request, as it would stand in an entry of a Bundle. */
    static Resource resource(PatchTypeEnum type, String body) {
        FhirContext fhir = FhirContext.forR4Cached();
        if (body == null) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return switch (type) {
            case JSON_PATCH ->
                new Binary().setContentType(type.getContentType()).setData(body.getBytes(StandardCharsets.UTF_8));
            case FHIR_PATCH_JSON -> parameters(fhir.newJsonParser(), body);
            case FHIR_PATCH_XML -> parameters(fhir.newXmlParser(), body);
            case XML_PATCH -> throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        };
    }

    /** What stands in an entry of a Bundle: Parameters, or a JSON Patch as a Binary. */
    public static Patch of(Resource resource) {
        if (resource instanceof Parameters parameters) {
            return PathPatch.of(parameters);
        }
        if (resource instanceof Binary binary
                && binary.hasData()
                && PatchTypeEnum.JSON_PATCH.getContentType().equals(binary.getContentType())) {
            return JsonPatch.of(new String(binary.getData(), StandardCharsets.UTF_8));
        }
        throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
    }

    private static Parameters parameters(IParser parser, String body) {
        try {
            return parser.parseResource(Parameters.class, body);
        } catch (DataFormatException e) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
    }
}
