package no.rodtrad.adapter.fhir.export;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.adapter.export.ExportWanted;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.FhirTypes;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.InstantType;

/** Reads what an export shall hold from its request. A parameter that is not known is refused: it would have been a limit. */
final class ExportRequest {

    private static final Set<String> KNOWN = Set.of("_type", "_since", "_outputFormat", "_format", "_pretty");
    private static final Set<String> FORMATS = Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");

    private ExportRequest() {}

    static ExportWanted read(RequestDetails request, boolean foldersOnly) {
        if (request.getRequestType() != RequestTypeEnum.GET) {
            // What a body asks for would have to be heeded as well.
            throw FhirRefusal.of(ErrorCode.INTERACTION_UNSUPPORTED);
        }
        String prefer = String.valueOf(request.getHeader("Prefer"));
        if (Arrays.stream(prefer.split("[,;]")).noneMatch(word -> word.strip().equals("respond-async"))) {
            throw FhirRefusal.of(ErrorCode.EXPORT_ASYNC);
        }
        Map<String, String[]> given = request.getParameters();
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw FhirRefusal.of(ErrorCode.EXPORT_PARAMETER);
                });
        if (one(given, "_outputFormat")
                .filter(format -> !FORMATS.contains(format))
                .isPresent()) {
            throw FhirRefusal.at(ErrorCode.EXPORT_PARAMETER, "_outputFormat");
        }
        return new ExportWanted(
                types(given),
                one(given, "_since").map(ExportRequest::instant).orElse(Instant.EPOCH),
                foldersOnly,
                request.getCompleteUrl(),
                request.getFhirServerBase());
    }

    private static List<String> types(Map<String, String[]> given) {
        if (!given.containsKey("_type")) {
            return FhirTypes.READABLE;
        }
        Set<String> asked = Set.copyOf(Arrays.stream(given.get("_type"))
                .flatMap(said -> Arrays.stream(said.split(",", -1)))
                .distinct()
                .toList());
        if (!FhirTypes.READABLE.containsAll(asked)) {
            throw FhirRefusal.at(ErrorCode.EXPORT_PARAMETER, "_type");
        }
        return FhirTypes.READABLE.stream().filter(asked::contains).toList();
    }

    private static Instant instant(String said) {
        try {
            return new InstantType(said).getValue().toInstant();
        } catch (RuntimeException e) {
            throw FhirRefusal.at(ErrorCode.EXPORT_PARAMETER, "_since");
        }
    }

    private static Optional<String> one(Map<String, String[]> given, String name) {
        String[] values = given.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            throw FhirRefusal.at(ErrorCode.EXPORT_PARAMETER, name);
        }
        return Arrays.stream(values).findFirst();
    }
}
