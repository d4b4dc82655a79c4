package org.gangway.testing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a browser is sent that follows a link to a file: in a request of its own, to which no page belongs. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record Followed(String disposition, String mediaType, byte[] content) {

    public static Followed link(Anchor link) {
        var session = VaadinSession.getCurrent();
        var handler = session.getResourceRegistry()
                .getResource(StreamResourceRegistry.ElementStreamResource.class, URI.create(link.getHref()))
                .orElseThrow()
                .getElementRequestHandler();
        var who = SecurityContextHolder.getContext();
        var answer = new CompletableFuture<Followed>();
        Thread.ofPlatform().start(() -> {
            SecurityContextHolder.setContext(who);
            try {
                answer.complete(ask(handler, session, link));
            } catch (IOException | RuntimeException | Error failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static Followed ask(ElementRequestHandler handler, VaadinSession session, Anchor link) throws IOException {
        var service = (VaadinServletService) session.getService();
        var answer = new MockHttpServletResponse();
        handler.handleRequest(
                new VaadinServletRequest(new MockHttpServletRequest(), service),
                new VaadinServletResponse(answer, service),
                session,
                link.getElement());
        return new Followed(
                String.valueOf(answer.getHeader("Content-Disposition")),
                String.valueOf(answer.getContentType()),
                answer.getContentAsByteArray());
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
