package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusTone;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarSheet;
import org.gangway.yearcalendar.YearCalendarRoutes;

/** A year of the calendar: its figures, its picture, and everything in it month by month. */
class CalendarPage extends Div {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final int DAYS_AHEAD = 28;

    /**
     * What the address asks for.
     *
     * @param kind alone; empty for everything
     */
    record Asked(String path, int year, Optional<CalendarEntryKind> kind) {

        static Asked of(Location location, LocalDate today) {
            var asked = location.getQueryParameters();
            var year = asked.getSingleParameter(YearCalendarRoutes.YEAR)
                    .filter(it -> it.matches("\\d{4}"))
                    .map(Integer::parseInt)
                    .filter(it -> it >= EARLIEST && it <= LATEST)
                    .orElse(today.getYear());
            var kind = asked.getSingleParameter(YearCalendarRoutes.KIND)
                    .flatMap(name -> Arrays.stream(CalendarEntryKind.values())
                            .filter(it -> it.name().equals(name))
                            .findFirst());
            return new Asked(location.getPath(), year, kind);
        }

        LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        String address(int ofYear, Optional<CalendarEntryKind> ofKind) {
            return path + "?" + YearCalendarRoutes.YEAR + "=" + ofYear
                    + ofKind.map(it -> "&" + YearCalendarRoutes.KIND + "=" + it.name())
                            .orElse("");
        }
    }

    private final CalendarSheet sheet;
    private final Asked asked;
    private final LocalDate today;

    /**
     * @param sides what the own side and the other one are called
     * @param details what is shown of an entry besides its name
     */
    CalendarPage(
            CalendarSheet sheet,
            Asked asked,
            LocalDate today,
            Side own,
            Function<Side, String> sides,
            boolean acrossEngagements,
            Function<CalendarEntry, Component> details) {
        this.sheet = sheet;
        this.asked = asked;
        this.today = today;
        addClassName("gangway-section");
        var shown = sheet.entries().stream()
                .filter(it -> asked.kind().filter(kind -> kind != it.kind()).isEmpty())
                .toList();
        add(figures(), years(), kinds());
        if (shown.isEmpty()) {
            add(new EmptyState(VaadinIcon.CALENDAR, Msg.yearcalendar_empty(Integer.toString(asked.year()))));
            return;
        }
        var drawn = new CalendarSheet(shown, sheet.written(), sheet.engagements(), sheet.weekends());
        add(
                picture(drawn, own, sides),
                new CalendarMonths(sheet, shown, today, acrossEngagements, new CalendarTurn(own, sides), details));
    }

    private KeyFigures figures() {
        var zone = ScreenTexts.formats().zone();
        var ahead = today.plusDays(DAYS_AHEAD);
        var closed = sheet.entries().stream()
                .filter(it -> it.kind().isClosing())
                .map(it -> it.time().firstDay(zone))
                .filter(it -> !it.isBefore(today) && it.isBefore(ahead))
                .distinct()
                .count();
        var away = sheet.on(today, zone).stream()
                .filter(it -> it.kind() == CalendarEntryKind.ABSENCE)
                .count();
        var next = sheet.entries().stream()
                .filter(it -> it.kind() == CalendarEntryKind.MEETING || it.kind() == CalendarEntryKind.VISIT)
                .filter(it -> !it.time().lastDay(zone).isBefore(today))
                .findFirst()
                .map(it -> CalendarWording.when(it.time()))
                .orElseGet(() -> say(Msg.yearcalendar_fact_none()));
        return new KeyFigures()
                .add(
                        Msg.yearcalendar_fact_closed(),
                        count(closed),
                        closed > 0 ? StatusTone.WARNING : StatusTone.NEUTRAL)
                .add(Msg.yearcalendar_fact_away(), count(away), StatusTone.NEUTRAL)
                .add(Msg.yearcalendar_fact_next(), next, StatusTone.NEUTRAL);
    }

    private static String count(long number) {
        return ScreenTexts.formats().number(java.math.BigDecimal.valueOf(number));
    }

    private Component years() {
        var nav = new Nav(
                new Anchor(asked.address(asked.year() - 1, asked.kind()), say(Msg.yearcalendar_previous_year())),
                new H3(Integer.toString(asked.year())),
                new Anchor(asked.address(asked.year() + 1, asked.kind()), say(Msg.yearcalendar_next_year())));
        nav.addClassName("gangway-actions");
        nav.getElement().setAttribute("aria-label", Integer.toString(asked.year()));
        return nav;
    }

    private Component kinds() {
        var nav = new Nav(choice(say(Msg.yearcalendar_all_kinds()), Optional.empty()));
        sheet.entries().stream()
                .map(CalendarEntry::kind)
                .distinct()
                .sorted()
                .forEach(kind -> nav.add(choice(say(Text.of(kind)), Optional.of(kind))));
        nav.addClassNames("gangway-actions", "gangway-chips");
        nav.getElement().setAttribute("aria-label", say(Msg.yearcalendar_kinds()));
        return nav;
    }

    private Anchor choice(String words, Optional<CalendarEntryKind> kind) {
        var link = new Anchor(asked.address(asked.year(), kind), words);
        if (kind.equals(asked.kind())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component picture(CalendarSheet drawn, Side own, Function<Side, String> sides) {
        var caption = say(Msg.yearcalendar_calendar_of(drawn.entries().size(), Integer.toString(asked.year())));
        var picture = new Div();
        var element = picture.getElement();
        element.setAttribute("role", "img");
        element.setAttribute("aria-label", caption);
        element.setProperty("innerHTML", new YearPicture(drawn, own, asked.year(), today).svg());
        var figure = new HtmlContainer("figure");
        figure.addClassName("gangway-year");
        figure.add(picture);
        figure.getElement().appendChild(new Element("figcaption").setText(caption));
        figure.add(new Paragraph(say(Msg.yearcalendar_legend(sides.apply(own), sides.apply(own.other())))));
        return figure;
    }
}
