package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.adapter.validation.Validation;
import no.rodtrad.adapter.validation.ValidationOutcomes;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Validates what is written before the transaction of the write begins. Warnings do not refuse; they come back to who asks
 * for the outcome ({@code Prefer: return=OperationOutcome}).
 */
@Component
public class WriteValidation {

    private final Validation validation;
    private final WriteChecks checks;
    private final FhirWriting writing;
    private final ConditionalWriting conditional;

    WriteValidation(
            Validation validation, WriteChecks checks, FhirWriting writing, @Lazy ConditionalWriting conditional) {
        this.validation = validation;
        this.checks = checks;
        this.writing = writing;
        this.conditional = conditional;
    }

    /** @param condition of a conditional create; null for none */
    public MethodOutcome create(Resource resource, String condition, CallerIdentity caller, RequestDetails request) {
        if (condition != null) {
            return conditional.create(resource, condition, caller, request);
        }
        List<Issue> issues = issues(resource, caller);
        return told(writing.create(resource, issues, caller), issues, request);
    }

    /** @param condition that says which resource is meant, where {@code id} does not */
    public MethodOutcome update(
            IdType id, Resource resource, String condition, CallerIdentity caller, RequestDetails request) {
        if (condition != null) {
            return conditional.update(resource, condition, caller, request);
        }
        if ("*".equals(request.getHeader("If-None-Match"))) {
            writing.mustBeNew(resource.fhirType(), id, caller);
        }
        Optional<String> expected = IfMatch.version(request.getHeader("If-Match"));
        IdType versioned = new IdType(resource.fhirType(), id.getIdPart(), expected.orElse(null));
        // HAPI writes the header into the resource, whatever it says.
        resource.setId(versioned);
        if (resource.hasMeta()) {
            resource.getMeta().setVersionId(expected.orElse(null));
        }
        List<Issue> issues = issues(resource, caller);
        return told(writing.update(versioned, resource, issues, caller), issues, request);
    }

    /** The answer to {@code $validate}. */
    MethodOutcome answer(Resource resource, ValidationWanted wanted, RequestDetails request) {
        List<String> profiles = wanted.known(validation::knows);
        return told(new MethodOutcome(), validation.validate(resource, profiles), request);
    }

    /** What there is to say of a resource that the caller wants to write. */
    public List<Issue> issues(Resource resource, CallerIdentity caller) {
        // First: no work for who may not write at all.
        checks.mayWrite(resource, caller);
        return validation.validateWrite(resource);
    }

    /** The same with what the validation said, in the language of the request. */
    public static MethodOutcome told(MethodOutcome outcome, List<Issue> issues, RequestDetails request) {
        Language language = Language.of(request.getHeader("Accept-Language"));
        outcome.setOperationOutcome(ValidationOutcomes.of(issues, language));
        return outcome;
    }
}
