package org.gangway.yearcalendar.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.registration.OneTimeSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody has one feed of their own, if they want it, and makes its address anew when somebody else may have seen it. */
@Service
@Transactional
public class CalendarFeedService {

    private final FeedBook book;
    private final OwnRoles ownRoles;
    private final AuditLog log;
    private final Clock clock;

    CalendarFeedService(FeedBook book, OwnRoles ownRoles, AuditLog log, Clock clock) {
        this.book = book;
        this.ownRoles = ownRoles;
        this.log = log;
        this.clock = clock;
    }

    /** Since when the signed-in user has the address that works; empty where there is none. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return book.issuedAt(ownRoles.user().id());
    }

    /** A new address for the signed-in user; one from before leads nowhere from now on. */
    @ForEveryone
    public FeedAddress renew() {
        var user = ownRoles.user();
        var known = book.issuedAt(user.id()).isPresent();
        var secret = OneTimeSecret.next();
        book.issue(user.id(), secret, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var id = user.id().value();
        log.record(known ? AuditEvent.of("feed.renewed", id) : AuditEvent.of("feed.made", id));
        return new FeedAddress(secret.value());
    }

    /** There is no address any more. */
    @ForEveryone
    public void stop() {
        var user = ownRoles.user();
        if (book.stop(user.id())) {
            log.record(AuditEvent.of("feed.stopped", user.id().value()));
        }
    }
}
