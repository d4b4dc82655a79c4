package org.gangway.yearcalendar.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.IdentityRoutes;
import org.gangway.shared.Sha256;
import org.gangway.yearcalendar.feed.CalendarFeedReader;
import org.gangway.yearcalendar.feed.FeedAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Hands calendars to calendar programs. Whatever goes wrong is answered here, without the address: it is a secret, and pages and lines
 * about faults would repeat it.
 */
@RestController
@RequestMapping("/" + IdentityRoutes.FEEDS)
class CalendarFeeds {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFeeds.class);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeedReader feeds;

    CalendarFeeds(CalendarFeedReader feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/{token}" + FeedAddress.SUFFIX)
    @ForAnyone
    ResponseEntity<byte[]> calendar(@PathVariable String token, WebRequest request) {
        try {
            var portal = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/";
            return feeds.read(new FeedAddress(token), portal)
                    .map(text -> answer(text, request))
                    .orElseGet(() -> nothing(HttpStatus.NOT_FOUND));
        } catch (RuntimeException fault) {
            LOG.error("a calendar feed could not be written", fault);
            return nothing(HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }

    private static ResponseEntity<byte[]> answer(String text, WebRequest request) {
        var tag = "\"" + Sha256.hex(text) + "\"";
        if (request.checkNotModified(tag)) {
            return headers(ResponseEntity.status(HttpStatus.NOT_MODIFIED))
                    .eTag(tag)
                    .build();
        }
        return headers(ResponseEntity.ok()).eTag(tag).contentType(CALENDAR).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> nothing(HttpStatus status) {
        return headers(ResponseEntity.status(status)).build();
    }

    /** Nobody in between keeps it, nobody is told where it came from, and it is asked for anew each time. */
    private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(
                        CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"gangway.ics\"");
    }
}
