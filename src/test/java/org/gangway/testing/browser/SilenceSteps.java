package org.gangway.testing.browser;

import java.time.Instant;
import java.time.LocalDate;
import org.gangway.language.Msg;

/**
 * Nobody answers a statement in time: not around Easter, when the client is closed, nor around Republic Day, when the
 * vendor is. Three working days of both are what it takes.
 */
final class SilenceSteps {

    /** Wednesday; Thursday to Monday are closed in Aarhus. */
    private static final Instant BEFORE_EASTER = Instant.parse("2025-04-16T08:00:00Z");

    private static final LocalDate AFTER_EASTER = LocalDate.of(2025, 4, 24);

    /** Thursday; Monday is closed in Pune. */
    private static final Instant BEFORE_REPUBLIC_DAY = Instant.parse("2026-01-22T08:00:00Z");

    private static final LocalDate AFTER_REPUBLIC_DAY = LocalDate.of(2026, 1, 28);

    private final BrowserBooks browserBooks;

    SilenceSteps(BrowserBooks browserBooks) {
        this.browserBooks = browserBooks;
    }

    void letEasterPass() {
        browserBooks.propose(BrowserBooks.JANUARY, "94", "99", BEFORE_EASTER);
        browserBooks.manager.open(browserBooks.page(BrowserBooks.JANUARY));
        browserBooks.manager.sees(Msg.settlement_approval_by_silence(AFTER_EASTER));
        browserBooks.manager.looks("60-agreed-by-silence");
        browserBooks.manager.open(browserBooks.page("settlement"));
        browserBooks.manager.sees(Msg.settlement_approval_silent());
    }

    void letRepublicDayPass() {
        browserBooks.propose(BrowserBooks.APRIL, "98.5", "99", BEFORE_REPUBLIC_DAY);
        browserBooks.manager.open(browserBooks.page(BrowserBooks.APRIL));
        browserBooks.manager.sees(Msg.settlement_approval_by_silence(AFTER_REPUBLIC_DAY));
        browserBooks.manager.looks("75-agreed-by-silence-in-india");
    }
}
