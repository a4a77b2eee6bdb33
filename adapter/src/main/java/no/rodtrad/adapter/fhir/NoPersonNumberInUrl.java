package no.rodtrad.adapter.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.springframework.stereotype.Component;

/** URLs end up in logs and histories, so a person number in one is refused; {@code POST _search} takes it in the body. */
@Component
@Interceptor
public class NoPersonNumberInUrl {

    /** Not beside a letter or hyphen: the last part of a UUID may hold eleven digits as well. */
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9A-Za-z-])\\d{11}(?![0-9A-Za-z-])");

    /** The escapes of the percent sign itself are passed over, so that deep nesting costs no more than one pass. */
    private static final Pattern ESCAPE = Pattern.compile("%(?:25)*+([0-9A-Fa-f]{2})");

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    boolean check(HttpServletRequest request) {
        if (holdsPersonNumber(request)) {
            throw FhirRefusal.of(ErrorCode.PERSON_NUMBER_IN_URL);
        }
        return true;
    }

    /** Whether the address of a request holds one, however often it was escaped. */
    public static boolean holdsPersonNumber(HttpServletRequest request) {
        String query = request.getQueryString();
        String url = request.getRequestURI() + (query == null ? "" : "?" + query);
        return ELEVEN_DIGITS.matcher(url).find()
                || ELEVEN_DIGITS.matcher(decoded(url)).find();
    }

    /**
     * Without any escape, however often it was escaped: proxies and clients decode once more than the server does. What is
     * malformed stays, and what is not ASCII is no part of a number.
     */
    private static String decoded(String url) {
        String before;
        String after = url;
        do {
            before = after;
            after = ESCAPE.matcher(before).replaceAll(NoPersonNumberInUrl::character);
        } while (!after.equals(before));
        return after;
    }

    private static String character(MatchResult escape) {
        int code = Integer.parseInt(escape.group(1), 16);
        return code < 0x80 ? Matcher.quoteReplacement(Character.toString(code)) : " ";
    }
}
