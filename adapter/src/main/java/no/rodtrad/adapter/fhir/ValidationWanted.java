package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.Parameters;

/**
 * What a call of {@code $validate} asks for besides the resource.
 *
 * @param profiles to hold the resource to, besides the profile of its kind
 */
record ValidationWanted(List<String> profiles) {

    private static final String PROFILE = "profile";
    private static final Set<String> MODES = Set.of("create", "update", PROFILE);

    /**
     * Refuses a mode that does not exist here, or that lacks what it needs: {@code create} and {@code update} say the same,
     * {@code profile} needs a profile, and nothing can be deleted.
     *
     * @param profile as asked for; null for none
     */
    static ValidationWanted of(String profile, RequestDetails request) {
        String code = mode(request);
        boolean named = profile != null && !profile.isBlank();
        if ("delete".equals(code)) {
            throw FhirRefusal.at(ErrorCode.INTERACTION_UNSUPPORTED, "mode");
        }
        if (!MODES.contains(code)) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "mode");
        }
        if (PROFILE.equals(code) && !named) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, PROFILE);
        }
        return new ValidationWanted(named ? List.of(profile) : List.of());
    }

    /** From the URL or from the body; HAPI's own parameter for it does not know the mode {@code profile}. */
    private static String mode(RequestDetails request) {
        String[] inUrl = request.getParameters().get("mode");
        if (inUrl != null && inUrl.length == 1) {
            return inUrl[0];
        }
        if (request.getResource() instanceof Parameters body && body.hasParameter("mode")) {
            return String.valueOf(body.getParameter("mode").getValue().primitiveValue());
        }
        return "create";
    }

    /** Refuses a profile that is not here: that the resource follows it cannot be said, and no answer must look as if. */
    List<String> known(Predicate<String> knows) {
        if (!profiles.stream().allMatch(knows)) {
            throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, PROFILE);
        }
        return profiles;
    }
}
