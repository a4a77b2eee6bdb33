package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;

/** {@code GET /fhir/$changes?cursor=…&_count=…&_type=…}: the change feed of the caller. */
class ChangesProvider {

    private final FhirChanges changes;

    ChangesProvider(FhirChanges changes) {
        this.changes = changes;
    }

    @Operation(name = "$changes", idempotent = true)
    public Bundle changes(
            @OperationParam(name = "cursor", max = 1) StringType cursor,
            @OperationParam(name = "_count", max = 1) IntegerType count,
            @OperationParam(name = "_type", max = 1) StringType types,
            RequestDetails request) {
        int wanted = count == null || count.getValue() == null ? FhirChanges.DEFAULT_COUNT : count.getValue();
        if (wanted < 1) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "_count");
        }
        return changes.since(
                cursor == null ? null : cursor.getValue(),
                wanted,
                types == null || types.getValue() == null ? Set.of() : types(types.getValue()),
                request.getFhirServerBase(),
                CallerAuthentication.current());
    }

    private static Set<String> types(String listed) {
        Set<String> types =
                Arrays.stream(listed.split(",")).map(String::trim).collect(Collectors.toCollection(TreeSet::new));
        if (!FhirContext.forR4Cached().getResourceTypes().containsAll(types)) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "_type");
        }
        return types;
    }
}
