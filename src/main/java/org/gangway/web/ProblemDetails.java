package org.gangway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.json.CanonicalJson;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says what is wrong with a request as RFC 9457 writes it, in the language that the caller asks for. */
@Component
public class ProblemDetails {

    private final Texts texts;
    private final Languages languages;

    public ProblemDetails(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    public ResponseEntity<byte[]> answer(HttpStatus status, Text detail, HttpServletRequest request) {
        return answer(status, detail, List.of(), request);
    }

    /**
     * An answer that names every fault.
     *
     * @param faults each by itself, in the order in which the caller finds them
     */
    public ResponseEntity<byte[]> answer(
            HttpStatus status, Text detail, List<ProblemFault> faults, HttpServletRequest request) {
        var readerProfile = reader(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("status", status.value());
        problem.put("title", Objects.requireNonNull(status.getReasonPhrase()));
        problem.put("detail", texts.say(detail, readerProfile));
        if (!faults.isEmpty()) {
            problem.put(
                    "faults",
                    faults.stream().map(fault -> fault(fault, readerProfile)).toList());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, readerProfile.language().toLanguageTag())
                .body(CanonicalJson.write(problem).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> fault(ProblemFault fault, ReaderProfile readerProfile) {
        return Map.of("path", fault.path(), "rule", fault.rule(), "message", texts.say(fault.message(), readerProfile));
    }

    private ReaderProfile reader(HttpServletRequest request) {
        var header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        var language = languages.match(header);
        return new ReaderProfile(language, language, ZoneOffset.UTC);
    }
}
