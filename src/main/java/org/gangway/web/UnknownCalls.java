package org.gangway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gangway.language.Msg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Tells a program that there is no call at an address, before the portal shows it the page for people. */
@Configuration(proxyBeanMethods = false)
class UnknownCalls {

    private static final String CALLS = "/api/**";

    /** After the calls that there are, which come first, and before the pages, which take every address. */
    private static final int BEFORE_PAGES = 1_000;

    @Bean
    SimpleUrlHandlerMapping unknownCallMapping(ProblemDetails problems) {
        HttpRequestHandler refusal = (request, response) -> refuse(problems, request, response);
        return new SimpleUrlHandlerMapping(Map.of(CALLS, refusal), BEFORE_PAGES);
    }

    private static void refuse(ProblemDetails problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = problems.answer(HttpStatus.NOT_FOUND, Msg.web_unknown_call(), request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var body = answer.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }
}
