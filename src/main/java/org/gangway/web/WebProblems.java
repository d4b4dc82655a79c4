package org.gangway.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says what is wrong with a request that cannot be read or breaks a rule, and that nothing is there. */
@RestControllerAdvice
class WebProblems {

    private final ProblemDetails problems;

    WebProblems(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.CONTENT_TOO_LARGE, Msg.web_upload_too_large(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingThere(NotFoundException problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.NOT_FOUND, Msg.web_nothing_there(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> wrongValue(MethodArgumentTypeMismatchException problem, HttpServletRequest request) {
        return problems.answer(
                HttpStatus.BAD_REQUEST,
                Msg.web_wrong_value(problem.getName(), String.valueOf(problem.getValue())),
                request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> against(RuleViolation rule, HttpServletRequest request) {
        return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, Text.rule(rule), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(MultipartException problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.BAD_REQUEST, Msg.web_upload_broken(), request);
    }
}
