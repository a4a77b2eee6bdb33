package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.List;
import java.util.function.Supplier;
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

    /**
     * Does something for one entry of a Bundle. What refuses it names the place in the Bundle.
     *
     * @param entry such as {@code Bundle.entry[3]}; empty for a request that is no entry
     */
    public static <T> T within(String entry, Supplier<T> action) {
        try {
            return action.get();
        } catch (BaseServerResponseException e) {
            if (entry.isEmpty()) {
                throw e;
            }
            Refusal refusal = OutgoingRefusals.refusalOf(e);
            List<Issue> issues = e instanceof FhirRefusal own ? own.issues : List.of();
            throw new FhirRefusal(
                    Refusal.at(refusal.code(), within(entry, refusal.place())),
                    issues.stream()
                            .map(issue -> issue.at(within(entry, issue.path())))
                            .toList());
        }
    }

    /** A place that begins with the type of the resource is one in the resource. */
    private static String within(String entry, String place) {
        boolean inResource = !place.isEmpty() && Character.isUpperCase(place.charAt(0)) && !place.startsWith("Bundle");
        int rest = place.indexOf('.');
        return inResource ? entry + ".resource" + (rest < 0 ? "" : place.substring(rest)) : entry;
    }

    /** What the validation said; empty for a refusal of another kind. */
    public List<Issue> issues() {
        return issues;
    }

    public Refusal refusal() {
        return refusal;
    }
}
