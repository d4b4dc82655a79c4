package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.gangway.calendar.WorkingHours;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.engagement.SiteId;
import org.gangway.engagement.SiteNotFound;
import org.gangway.engagement.SiteYear;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.WorkingHoursText;

/** The days on which people at one site do not work, year by year. */
@Route(EngagementRoutes.SITE)
@RolesAllowed(Roles.MEMBER)
class SiteCalendarView extends Page implements BeforeEnterObserver {

    private final SiteCalendarService calendars;
    private final Clock clock;
    private EngagementId engagement = new EngagementId(new UUID(0, 0));
    private SiteId site = new SiteId(new UUID(0, 0));
    private int year;

    SiteCalendarView(SiteCalendarService calendars, Clock clock) {
        super(Msg.engagement_calendar_title());
        this.calendars = calendars;
        this.clock = clock;
        this.year = LocalDate.now(clock).getYear();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        engagement = EngagementRoutes.engagement(parameters::get);
        site = id(parameters.get(EngagementRoutes.SITE_ID).orElseThrow());
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EngagementRoutes.YEAR)
                .filter(asked -> asked.matches("[12]\\d{3}"))
                .ifPresent(asked -> year = Integer.parseInt(asked));
        show();
    }

    private static SiteId id(String text) {
        try {
            return SiteId.of(text);
        } catch (IllegalArgumentException _) {
            throw new SiteNotFound(new SiteId(new UUID(0, 0)));
        }
    }

    private void show() {
        removeAll();
        var shown = calendars.site(engagement, site);
        var keeps = calendars.mayKeep(engagement, site);
        var known = calendars.year(engagement, site, year);
        var country = ScreenTexts.formats().country(shown.country());
        add(partHeading(), new H3(say(Msg.engagement_calendar_of_site(shown.name(), country))));
        add(new Paragraph(say(Msg.engagement_calendar_effect())));
        var counting = calendars.engagementsOf(engagement, site);
        if (counting > 1) {
            add(new Paragraph(say(Msg.engagement_calendar_shared(shown.name(), counting))));
        }
        if (shown.workingHours().areKnown()) {
            add(new Paragraph(ScreenTexts.formats().list(WorkingHoursText.lines(shown.workingHours()))));
        }
        add(weekend(shown, keeps), new YearNavigation(year, this::turnTo));
        add(new YearConfirmation(shown, known, keeps, this::confirm));
        if (keeps) {
            add(addButtons(shown));
            addProposals(known, country);
        }
        addDays(known, keeps);
    }

    private void confirm() {
        calendars.confirm(engagement, site, year);
        Notices.success(Msg.engagement_calendar_confirmed_notice(Integer.toString(year)));
        show();
    }

    private void turnTo(int other) {
        year = other;
        show();
    }

    private Component weekend(EngagementSite shown, boolean keeps) {
        var days = new MultiSelectComboBox<DayOfWeek>(say(Msg.engagement_site_weekend()));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(ScreenTexts.formats()::dayOfWeek);
        days.setValue(shown.weekend());
        days.setReadOnly(!keeps);
        var row = new Div(days);
        row.addClassName("gangway-actions");
        if (keeps) {
            row.add(new Button(say(Msg.engagement_calendar_weekend_save()), _ -> {
                calendars.rest(engagement, site, days.getValue());
                Notices.success(Msg.engagement_calendar_weekend_notice());
                show();
            }));
        }
        return row;
    }

    private Div addButtons(EngagementSite shown) {
        var single = new Button(
                say(Msg.engagement_calendar_add_action()),
                _ -> new ClosedDayDialog(year, day -> {
                            if (day.until() == null) {
                                calendars.close(engagement, site, day.day(), day.name(), day.kind());
                            } else {
                                calendars.closeEarly(engagement, site, day.day(), day.name(), day.until());
                            }
                            added(1);
                        })
                        .open());
        var many = new Button(
                say(Msg.engagement_calendar_paste_action()),
                _ -> new PasteClosedDaysDialog(
                                shown, LocalDate.now(clock), days -> added(calendars.closeAll(engagement, site, days)))
                        .open());
        var shutdown = new Button(
                say(Msg.engagement_calendar_shutdown_action()),
                _ -> new ShutdownDialog(closed -> added(calendars.shutDown(engagement, site, closed))).open());
        var hours = new Button(
                say(Msg.engagement_calendar_hours_action()),
                _ -> new SiteHoursDialog(shown.workingHours(), this::work).open());
        var row = new Div(single, many, shutdown, hours);
        row.addClassName("gangway-actions");
        return row;
    }

    private void work(WorkingHours hours) {
        calendars.work(engagement, site, hours);
        Notices.success(Msg.engagement_calendar_hours_notice());
        show();
    }

    private void added(int days) {
        Notices.success(Msg.engagement_calendar_added_notice(days));
        show();
    }

    private void addProposals(SiteYear known, String country) {
        if (!known.countryKnown()) {
            add(new Paragraph(say(Msg.engagement_calendar_country_unknown(country))));
        }
        if (!known.missing().isEmpty()) {
            add(new HolidayProposalTable(
                    known.missing(), country, () -> added(calendars.takeProposals(engagement, site, year))));
        }
    }

    private void addDays(SiteYear known, boolean keeps) {
        if (known.closedDays().isEmpty()) {
            add(new Paragraph(say(Msg.engagement_calendar_empty(Integer.toString(year)))));
        } else {
            add(new ClosedDayTable(known, keeps, this::edit, this::remove));
        }
    }

    private void edit(SiteClosedDay day) {
        new ClosedDayDialog(day, now -> {
                    if (now.until() == null) {
                        calendars.rename(engagement, site, now.day(), now.name(), now.kind());
                    } else {
                        calendars.closeEarly(engagement, site, now.day(), now.name(), now.until());
                    }
                    show();
                })
                .open();
    }

    private void remove(SiteClosedDay day) {
        calendars.open(engagement, site, day.day());
        Notices.success(Msg.engagement_calendar_removed_notice(day.day()));
        show();
    }
}
