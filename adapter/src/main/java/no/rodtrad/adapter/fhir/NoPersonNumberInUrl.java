package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.springframework.stereotype.Component;

/** URLs end up in logs and histories, so a person number in one is refused; {@code POST _search} takes it in the body. */
@Component
@Interceptor
class NoPersonNumberInUrl {

    /** Not beside a letter or hyphen: the last part of a UUID may hold eleven digits as well. */
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9A-Za-z-])\\d{11}(?![0-9A-Za-z-])");

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    boolean check(HttpServletRequest request) {
        if (holdsPersonNumber(request)) {
            throw FhirRefusal.of(ErrorCode.PERSON_NUMBER_IN_URL);
        }
        return true;
    }

    static boolean holdsPersonNumber(HttpServletRequest request) {
        String query = request.getQueryString();
        String url = request.getRequestURI() + (query == null ? "" : "?" + query);
        // Malformed escapes are HAPI's to refuse; what can be decoded is looked at in both forms.
        return ELEVEN_DIGITS.matcher(url).find()
                || ELEVEN_DIGITS.matcher(decoded(url)).find();
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
