package org.gangway.testing.browser;

import java.time.Instant;
import org.gangway.language.Msg;

/**
 * Nobody answers January's statement in time, neither before Easter in Denmark nor afterwards.
 *
 * <p>On which day the time ends, also over holidays of either country, is what the tests of deemed agreement count out:
 * nobody can turn the clock of a running portal.
 */
final class SilenceSteps {

    private static final Instant BEFORE_EASTER = Instant.parse("2025-04-16T08:00:00Z");

    private final Books books;

    SilenceSteps(Books books) {
        this.books = books;
    }

    void letTheTimePass() {
        books.propose(Books.JANUARY, "94", "99", BEFORE_EASTER);
        var manager = books.manager;
        manager.open(books.page(Books.JANUARY));
        var told = manager.words().of(Msg.settlement_approval_by_silence(Instant.EPOCH));
        manager.sees(told.substring(0, told.indexOf(',')));
        manager.looks("60-agreed-by-silence");
        manager.open(books.page("settlement"));
        manager.sees(Msg.settlement_approval_silent());
    }
}
