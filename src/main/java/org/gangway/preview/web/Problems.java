package org.gangway.preview.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.json.CanonicalJson;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.preview.NotJson;
import org.gangway.preview.PreviewFault;
import org.gangway.preview.PreviewRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a request as RFC 9457 writes it, in the language that the caller asks for. */
@RestControllerAdvice(basePackageClasses = SettlementPreviews.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;
    private final Languages languages;

    Problems(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notJson(NotJson problem, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, new Text(problem.rule(), problem.facts()), List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(SettlementPreviews.TooLarge problem, HttpServletRequest request) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, Msg.preview_body_too_large(1), List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(PreviewRefused problem, HttpServletRequest request) {
        var title = Msg.preview_nothing_computed(problem.faults().size());
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, title, problem.faults(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> busy(PreviewPlaces.Busy problem, HttpServletRequest request) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, Msg.preview_busy(), List.of(), request);
    }

    /** Only what the computation itself did not expect; who may not call is told so elsewhere. */
    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(SettlementPreviews.Unexpected problem, HttpServletRequest request) {
        LOG.error("A settlement preview failed", problem);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, Msg.preview_failed(), List.of(), request);
    }

    private ResponseEntity<byte[]> answer(
            HttpStatus status, Text title, List<PreviewFault> faults, HttpServletRequest request) {
        var reader = reader(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("status", status.value());
        problem.put("title", Objects.requireNonNull(status.getReasonPhrase()));
        problem.put("detail", texts.say(title, reader));
        if (!faults.isEmpty()) {
            problem.put(
                    "faults", faults.stream().map(fault -> fault(fault, reader)).toList());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.language().toLanguageTag())
                .body(CanonicalJson.write(problem).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> fault(PreviewFault fault, Reader reader) {
        return Map.of(
                "path", fault.place().path(),
                "rule", fault.rule(),
                "message", texts.say(fault.text(), reader));
    }

    private Reader reader(HttpServletRequest request) {
        var header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        var language = languages.match(header);
        return new Reader(language, language, ZoneOffset.UTC);
    }
}
