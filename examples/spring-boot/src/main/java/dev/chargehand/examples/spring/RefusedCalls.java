package dev.chargehand.examples.spring;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.FieldProblem;
import dev.chargehand.Refusal;
import dev.chargehand.RefusedException;
import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as problem details: the kind chooses the status, the code is the type, the sentence is the detail. */
@RestControllerAdvice
class RefusedCalls {
    @ExceptionHandler
    ProblemDetail refused(RefusedException refused) {
        Refusal refusal = refused.refusal();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refusal), refusal.message());
        problem.setType(URI.create("urn:chargehand:refusal:" + refusal.code()));
        if (refusal instanceof Refusal.Invalid invalid) {
            problem.setProperty(
                    "fields",
                    invalid.problems().stream()
                            .collect(Collectors.toMap(
                                    FieldProblem::field, FieldProblem::message, (first, second) -> first)));
        }
        return problem;
    }

    /** Two changed the same at once; whoever is told so may just try again. */
    @ExceptionHandler
    ProblemDetail lostRace(ConcurrentChangeException race) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Another change was first; try again.");
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case LIMIT_REACHED -> HttpStatus.TOO_MANY_REQUESTS;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }
}
