package org.gangway.preview.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.preview.InvalidJson;
import org.gangway.preview.PreviewFault;
import org.gangway.preview.RefusedPreview;
import org.gangway.web.ProblemDetails;
import org.gangway.web.ProblemFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a preview was not computed. */
@RestControllerAdvice(basePackageClasses = SettlementPreviews.class)
class PreviewProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewProblems.class);

    private final ProblemDetails problems;

    PreviewProblems(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notJson(InvalidJson problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.BAD_REQUEST, new Text(problem.rule(), problem.facts()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(SettlementPreviews.TooLarge problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.CONTENT_TOO_LARGE, Msg.preview_body_too_large(1), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedPreview problem, HttpServletRequest request) {
        var faults = problem.faults().stream().map(PreviewProblems::fault).toList();
        return problems.answer(
                HttpStatus.UNPROCESSABLE_CONTENT, Msg.preview_nothing_computed(faults.size()), faults, request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> busy(PreviewPlaces.Busy problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, Msg.preview_busy(), request);
    }

    /** Only what the computation itself did not expect; who may not call is refused elsewhere. */
    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(SettlementPreviews.Unexpected problem, HttpServletRequest request) {
        LOG.error("A settlement preview failed", problem);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, Msg.preview_failed(), request);
    }

    private static ProblemFault fault(PreviewFault fault) {
        return new ProblemFault(fault.place().path(), fault.rule(), fault.text());
    }
}
