package org.gangway.yearcalendar.ui;

import org.gangway.identity.ProfileLink;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.yearcalendar.YearCalendarRoutes;
import org.springframework.stereotype.Component;

/** The way from the own profile to the own calendar for calendar programs. */
@Component
class FeedProfileLink implements ProfileLink {

    @Override
    public Text words() {
        return Msg.yearcalendar_feed();
    }

    @Override
    public String address() {
        return YearCalendarRoutes.FEED;
    }
}
