package org.gangway.testing.browser;

import java.util.List;
import org.gangway.language.Msg;

/** The screens around the months: the year, the list, a site's calendar; also on a telephone and in the dark. */
final class LedgerLooks {

    private final Books books;

    LedgerLooks(Books books) {
        this.books = books;
    }

    void around() {
        var manager = books.manager;
        manager.open(books.page("settlement/year/" + Books.MARCH.getYear()));
        manager.sees(Msg.annual_sum());
        manager.looks("71-year");
        manager.open(books.page("settlement"));
        manager.looks("72-months");
        manager.open(books.page("overview"));
        manager.follow(manager.words().of(Msg.engagement_calendar_open("Aarhus")));
        manager.sees(Msg.engagement_calendar_title());
        manager.looks("73-site-calendar");
    }

    void on(Screen screen, People people) {
        var calendar = books.manager.page().url();
        var manager = people.managerOn(screen);
        for (var page : List.of(books.page(Books.FEBRUARY), books.page(Books.MARCH))) {
            manager.open(page);
            manager.looks("74-" + page.substring(page.length() - 7));
        }
        manager.open(books.page("settlement/ledger"));
        manager.looks("75-ledger");
        manager.open(books.page("settlement/year/" + Books.MARCH.getYear()));
        manager.looks("76-year");
        manager.open(calendar);
        manager.looks("77-site-calendar");
        manager.leave();
    }
}
