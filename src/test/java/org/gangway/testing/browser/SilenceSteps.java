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

    private final Books books;

    SilenceSteps(Books books) {
        this.books = books;
    }

    void letEasterPass() {
        books.propose(Books.JANUARY, "94", "99", BEFORE_EASTER);
        books.manager.open(books.page(Books.JANUARY));
        books.manager.sees(Msg.settlement_approval_by_silence(AFTER_EASTER));
        books.manager.looks("60-agreed-by-silence");
        books.manager.open(books.page("settlement"));
        books.manager.sees(Msg.settlement_approval_silent());
    }

    void letRepublicDayPass() {
        books.propose(Books.APRIL, "98.5", "99", BEFORE_REPUBLIC_DAY);
        books.manager.open(books.page(Books.APRIL));
        books.manager.sees(Msg.settlement_approval_by_silence(AFTER_REPUBLIC_DAY));
        books.manager.looks("75-agreed-by-silence-in-india");
    }
}
