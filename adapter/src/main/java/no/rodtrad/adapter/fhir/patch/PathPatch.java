package no.rodtrad.adapter.fhir.patch;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;

/** FHIRPath Patch of R4: operations as a Parameters resource. */
final class PathPatch implements Patch {

    private static final Parser PARSER = new Parser();

    private final List<PathOperation> operations;

    private PathPatch(List<PathOperation> operations) {
        this.operations = operations;
    }

    static PathPatch of(Parameters written) {
        PatchLimits.operations(written.getParameter().size());
        return new PathPatch(
                written.getParameter().stream().map(PathPatch::operation).toList());
    }

    @Override
    public Resource apply(Resource resource) {
        for (PathOperation operation : operations) {
            try {
                operation.apply(resource);
            } catch (FHIRException e) {
                // A value of another type than the element has.
                throw FhirRefusal.of(ErrorCode.PATCH_NOT_APPLICABLE);
            }
        }
        return resource;
    }

    private static PathOperation operation(ParametersParameterComponent written) {
        if (!"operation".equals(written.getName())) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        PathOperation.Kind kind = PathOperation.Kind.of(text(written, "type").orElse(""));
        return new PathOperation(
                kind,
                PARSER.path(text(written, "path").orElse("")),
                kind == PathOperation.Kind.ADD
                        ? text(written, "name").orElseThrow(() -> FhirRefusal.of(ErrorCode.PATCH_UNREADABLE))
                        : "",
                kind.hasValue()
                        ? part(written, "value").orElseThrow(() -> FhirRefusal.of(ErrorCode.PATCH_UNREADABLE))
                        : null,
                kind == PathOperation.Kind.INSERT ? number(written, "index") : 0,
                kind == PathOperation.Kind.MOVE ? number(written, "source") : 0,
                kind == PathOperation.Kind.MOVE ? number(written, "destination") : 0);
    }

    private static Optional<ParametersParameterComponent> part(ParametersParameterComponent operation, String name) {
        List<ParametersParameterComponent> found = operation.getPart().stream()
                .filter(part -> name.equals(part.getName()))
                .toList();
        if (found.size() > 1) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return found.stream().findFirst();
    }

    private static Optional<String> text(ParametersParameterComponent operation, String name) {
        return part(operation, name)
                .filter(part -> part.hasValue() && part.getValue().isPrimitive())
                .map(part -> part.getValue().primitiveValue());
    }

    private static int number(ParametersParameterComponent operation, String name) {
        String written = text(operation, name).orElse("");
        if (!written.matches("[0-9]{1,6}")) {
            throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
        }
        return Integer.parseInt(written);
    }

    /** HAPI's parser of FHIRPath, which keeps nothing of what it parsed. */
    private static final class Parser {

        private final FHIRPathEngine engine;

        private Parser() {
            FhirContext fhir = FhirContext.forR4Cached();
            IValidationSupport none = new PrePopulatedValidationSupport(fhir);
            engine = new FHIRPathEngine(new HapiWorkerContext(fhir, none));
        }

        private synchronized ElementPath path(String written) {
            if (written.isBlank() || written.length() > PatchLimits.PATH_LENGTH) {
                throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
            }
            try {
                return new ElementPath(engine.parse(written));
            } catch (RuntimeException e) {
                // Many kinds, for the many ways in which a path can be none.
                throw FhirRefusal.of(ErrorCode.PATCH_UNREADABLE);
            }
        }
    }
}
