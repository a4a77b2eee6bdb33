package no.rodtrad.sandbox;

import no.rodtrad.mappings.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers 400 with problem+json (RFC 9457), in Norwegian first. */
public final class Problems {

    private Problems() {}

    /** A refusal of the registry, with its code. */
    public static ResponseEntity<Object> of(Refusal refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, refusal.norwegian() + " / " + refusal.english());
        problem.setTitle(refusal.code().id());
        problem.setProperty("code", refusal.code().id());
        return answer(problem);
    }

    /** A fault in how a door of the sandbox was called. */
    public static ResponseEntity<Object> of(String norwegian, String english) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, norwegian + " / " + english));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
