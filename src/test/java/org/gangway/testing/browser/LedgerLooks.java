package org.gangway.testing.browser;

import java.util.List;
import org.gangway.language.Msg;

/** The screens around the months: the year, the list, a site's calendar; also on a telephone and in the dark. */
final class LedgerLooks {

    private final BrowserBooks browserBooks;

    LedgerLooks(BrowserBooks browserBooks) {
        this.browserBooks = browserBooks;
    }

    void around() {
        var manager = browserBooks.manager;
        manager.open(browserBooks.page("settlement/year/" + BrowserBooks.MARCH.getYear()));
        manager.sees(Msg.annual_sum());
        manager.looks("71-year");
        manager.open(browserBooks.page("settlement"));
        manager.looks("72-months");
        manager.open(browserBooks.page("overview"));
        manager.follow(manager.words().of(Msg.engagement_calendar_open("Aarhus")));
        manager.sees(Msg.engagement_calendar_title());
        manager.looks("73-site-calendar");
    }

    void on(Screen screen, BrowserPeople people) {
        var calendar = browserBooks.manager.page().url();
        var manager = people.managerOn(screen);
        for (var page : List.of(browserBooks.page(BrowserBooks.FEBRUARY), browserBooks.page(BrowserBooks.MARCH))) {
            manager.open(page);
            manager.looks("74-" + page.substring(page.length() - 7));
        }
        manager.open(browserBooks.page("settlement/ledger"));
        manager.looks("75-ledger");
        manager.open(browserBooks.page("settlement/year/" + BrowserBooks.MARCH.getYear()));
        manager.looks("76-year");
        manager.open(calendar);
        manager.looks("77-site-calendar");
        manager.leave();
    }
}
