package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.List;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;

/**
 * A refusal on its way through HAPI, which carries outcomes as exceptions. {@link OutgoingRefusals} turns it into the
 * OperationOutcome.
 */
public final class FhirRefusal extends UnclassifiedServerFailureException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    private final transient List<Issue> issues;

    private FhirRefusal(Refusal refusal, List<Issue> issues) {
        super(refusal.code().httpStatus(), refusal.code().id());
        this.refusal = refusal;
        this.issues = issues;
    }

    public static BaseServerResponseException of(ErrorCode code) {
        return new FhirRefusal(Refusal.of(code), List.of());
    }

    public static BaseServerResponseException at(ErrorCode code, String place) {
        return new FhirRefusal(Refusal.at(code, place), List.of());
    }

    public static BaseServerResponseException of(Refusal refusal) {
        return new FhirRefusal(refusal, List.of());
    }

    /** A resource that does not follow the profile of its kind, with all that was said of it. */
    public static BaseServerResponseException of(List<Issue> issues) {
        String place = issues.stream()
                .filter(Issue::refuses)
                .findFirst()
                .map(Issue::path)
                .orElse("");
        return new FhirRefusal(Refusal.at(ErrorCode.PROFILE, place), issues);
    }

    /** What the validation said; empty for a refusal of another kind. */
    public List<Issue> issues() {
        return issues;
    }

    public Refusal refusal() {
        return refusal;
    }
}
