package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.Page;
import org.gangway.yearcalendar.YearCalendarRoutes;
import org.gangway.yearcalendar.ui.CalendarPage.Asked;

/** The calendar of both sides across all engagements that the reader sees, with what concerns them. */
@Route(YearCalendarRoutes.CALENDAR)
@Menu(title = "yearcalendar.title", icon = "vaadin:calendar", order = 32)
@RolesAllowed(Roles.MEMBER)
class CalendarView extends Page implements BeforeEnterObserver {

    private final CalendarDesk desk;

    CalendarView(CalendarDesk desk) {
        super(Msg.yearcalendar_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = desk.today();
        var asked = Asked.of(event.getLocation(), today);
        var sheet = desk.calendar().mine(asked.first(), asked.last());
        var user = desk.ownRoles().user();
        removeAll();
        add(
                heading(new Anchor(YearCalendarRoutes.FEED, say(Msg.yearcalendar_feed()))),
                new CalendarPage(
                        sheet,
                        asked,
                        today,
                        user.side(),
                        side -> side == user.side()
                                ? say(Msg.yearcalendar_own_side(user.partyName()))
                                : say(Msg.yearcalendar_other_side()),
                        true,
                        entry -> CalendarMonths.said(sheet, entry.details())));
    }
}
