package no.rodtrad.adapter.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.filter.ServletRequestPathFilter;

/** What the servlet container refuses by a status only, such as a method that it does not pass on. */
@Controller
class ContainerRefusals implements ErrorController {

    /** How deep in the reading of addresses such a fault arises. */
    private static final int FRAMES_OF_PATH = 10;

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean twofold = isOfPath(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        ErrorCode code = twofold
                ? ErrorCode.REQUEST_INVALID
                : status instanceof Integer number ? codeOf(number) : ErrorCode.NOT_FOUND;
        RefusalAnswer.of(Refusal.of(code)).send(request, response);
    }

    /** An address that the container understands in another way than Spring: it goes up, or has parameters in its steps. */
    private static boolean isOfPath(Object fault) {
        return fault instanceof IllegalArgumentException thrown
                && Arrays.stream(thrown.getStackTrace())
                        .limit(FRAMES_OF_PATH)
                        .anyMatch(frame -> frame.getClassName().equals(ServletRequestPathFilter.class.getName()));
    }

    static ErrorCode codeOf(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> ErrorCode.NOT_FOUND;
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED, HttpServletResponse.SC_NOT_IMPLEMENTED ->
                ErrorCode.INTERACTION_UNSUPPORTED;
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> ErrorCode.BODY_TOO_LARGE;
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? ErrorCode.REQUEST_INVALID : ErrorCode.INTERNAL;
        };
    }
}
