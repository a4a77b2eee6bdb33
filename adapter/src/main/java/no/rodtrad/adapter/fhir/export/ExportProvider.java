package no.rodtrad.adapter.fhir.export;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.export.ExportJob;
import no.rodtrad.adapter.export.ExportWanted;
import no.rodtrad.adapter.export.Exports;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.IdType;
import tools.jackson.databind.json.JsonMapper;

/** Bulk export: {@code $export} of all or of {@code Group/folders}, its status, its files. */
class ExportProvider {

    private static final String FOLDERS = "folders";
    private static final String NDJSON = "application/fhir+ndjson";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Exports exports;

    ExportProvider(Exports exports) {
        this.exports = exports;
    }

    @Operation(name = "$export", idempotent = true, manualResponse = true)
    public void all(RequestDetails request, HttpServletResponse response) {
        ask(ExportRequest.read(request, false), response);
    }

    /** The one group that there is: everybody whose folder the caller may see anything of. */
    @Operation(name = "$export", typeName = "Group", idempotent = true, manualResponse = true)
    public void folders(@IdParam IdType group, RequestDetails request, HttpServletResponse response) {
        if (!FOLDERS.equals(group.getIdPart())) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
        ask(ExportRequest.read(request, true), response);
    }

    @Operation(name = "$export-status", idempotent = true, deleteEnabled = true, manualResponse = true)
    public void status(RequestDetails request, HttpServletRequest raw, HttpServletResponse response)
            throws IOException {
        CallerIdentity caller = CallerAuthentication.current();
        UUID id = id(request);
        if ("DELETE".equals(raw.getMethod())) {
            if (!exports.cancel(id, caller)) {
                throw FhirRefusal.of(ErrorCode.NOT_FOUND);
            }
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
            return;
        }
        ExportJob job = found(id, caller);
        switch (job.state()) {
            case FAILED -> throw FhirRefusal.of(ErrorCode.EXPORT_FAILED);
            case WAITING -> {
                response.setStatus(HttpServletResponse.SC_ACCEPTED);
                response.setHeader(
                        "X-Progress",
                        job.counts().size() + " of " + job.wanted().types().size() + " types");
                response.setHeader("Retry-After", "1");
            }
            case DONE -> {
                response.setContentType("application/json");
                response.setHeader(
                        "Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                exports.expires(job).atOffset(ZoneOffset.UTC)));
                response.getOutputStream().write(JSON.writeValueAsBytes(manifest(job)));
            }
        }
    }

    @Operation(name = "$export-file", idempotent = true, manualResponse = true)
    public void file(RequestDetails request, HttpServletResponse response) throws IOException {
        CallerIdentity caller = CallerAuthentication.current();
        ExportJob job = found(id(request), caller);
        String type = parameter(request, "type");
        if (job.state() != ExportJob.State.DONE || !job.wanted().types().contains(type)) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
        response.setContentType(NDJSON);
        exports.write(job, type, caller, response.getOutputStream());
    }

    private void ask(ExportWanted wanted, HttpServletResponse response) {
        Result<UUID> asked = exports.ask(wanted, CallerAuthentication.current());
        if (asked instanceof Result.Refused<UUID> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Content-Location", wanted.base() + "/$export-status?job=" + asked.orElseThrow());
    }

    private static Map<String, Object> manifest(ExportJob job) {
        List<Map<String, Object>> output = new ArrayList<>();
        job.counts().forEach((type, count) -> {
            if (count > 0) {
                Map<String, Object> file = new LinkedHashMap<>();
                file.put("type", type);
                file.put("url", job.wanted().base() + "/$export-file?job=" + job.id() + "&type=" + type);
                file.put("count", count);
                output.add(file);
            }
        });
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("transactionTime", job.moment().toString());
        manifest.put("request", job.wanted().request());
        manifest.put("requiresAccessToken", true);
        manifest.put("output", output);
        manifest.put("error", List.of());
        return manifest;
    }

    private ExportJob found(UUID id, CallerIdentity caller) {
        return exports.find(id, caller).orElseThrow(() -> FhirRefusal.of(ErrorCode.NOT_FOUND));
    }

    private static UUID id(RequestDetails request) {
        try {
            return UUID.fromString(parameter(request, "job"));
        } catch (IllegalArgumentException e) {
            throw FhirRefusal.of(ErrorCode.NOT_FOUND);
        }
    }

    private static String parameter(RequestDetails request, String name) {
        String[] values = request.getParameters().getOrDefault(name, new String[0]);
        if (values.length != 1) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, name);
        }
        return values[0];
    }
}
