package org.gangway.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gangway.language.Msg;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says what is wrong with a request that could not even be read. */
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
    ResponseEntity<byte[]> broken(MultipartException problem, HttpServletRequest request) {
        return problems.answer(HttpStatus.BAD_REQUEST, Msg.web_upload_broken(), request);
    }
}
