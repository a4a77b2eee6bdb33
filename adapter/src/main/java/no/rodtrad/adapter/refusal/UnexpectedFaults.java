package no.rodtrad.adapter.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The one way out for what no door foresaw. The type and place of a fault are logged, its text is not: texts of database
 * and parser faults quote what they were given.
 */
@RestControllerAdvice
class UnexpectedFaults {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFaults.class);

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    void unknownDoor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RefusalAnswer.of(Refusal.of(ErrorCode.NOT_FOUND)).send(request, response);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void unknownMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RefusalAnswer.of(Refusal.of(ErrorCode.INTERACTION_UNSUPPORTED)).send(request, response);
    }

    @ExceptionHandler(Exception.class)
    void fault(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        LOG.error("fault behind {}: {} at {}", door(request), root.getClass().getName(), ownFrame(fault));
        RefusalAnswer.of(Refusal.of(ErrorCode.INTERNAL)).send(request, response);
    }

    private static String door(HttpServletRequest request) {
        String[] steps = request.getRequestURI().split("/");
        return steps.length > 1 ? "/" + steps[1] : "/";
    }

    private static String ownFrame(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("no.rodtrad.")
                    && !frame.getClassName().contains("$$")) {
                return frame.toString();
            }
        }
        return "outside the project";
    }
}
