package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarSheet;
import org.gangway.yearcalendar.YearCalendarRoutes;
import org.gangway.yearcalendar.festival.FestivalId;
import org.gangway.yearcalendar.ui.CalendarPage.Asked;

/** The calendar of both sides of one engagement; each side explains what it celebrates. */
@Route(YearCalendarRoutes.TAB)
@EngagementTab(title = "yearcalendar.title", order = 57)
@RolesAllowed(Roles.MEMBER)
@LivePage({"festival.", "site."})
class EngagementCalendarView extends Page implements BeforeEnterObserver {

    private final CalendarDesk desk;

    EngagementCalendarView(CalendarDesk desk) {
        super(Msg.yearcalendar_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = desk.engagements().get(EngagementRoutes.engagement(event.getRouteParameters()::get));
        show(engagement, Asked.of(event.getLocation(), desk.today()));
    }

    private void show(Engagement engagement, Asked asked) {
        removeAll();
        var sheet = desk.calendar().of(engagement.id(), asked.first(), asked.last());
        var own = engagement.sideOf(desk.ownRoles().user().party());
        var mayTell = desk.festivals().mayTell(engagement.id());
        var written = desk.paragraphs().on(engagement.id(), originals(sheet));
        Runnable refresh = () -> show(engagement, asked);
        var tell = new Button(
                say(Msg.yearcalendar_festival_add()),
                _ -> new FestivalDialog(desk.festivals(), engagement, null, refresh).open());
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        tell.setVisible(mayTell);
        add(
                tabHeading(new Anchor(YearCalendarRoutes.FEED, say(Msg.yearcalendar_feed())), tell),
                new CalendarPage(
                        sheet,
                        asked,
                        desk.today(),
                        own,
                        side -> desk.parties().party(engagement.party(side)).name(),
                        false,
                        entry -> details(
                                entry, sheet, written, own == entry.place().own() && mayTell, engagement, refresh)));
    }

    private static Map<ParagraphKey, OriginalText> originals(CalendarSheet sheet) {
        var originals = new LinkedHashMap<ParagraphKey, OriginalText>();
        sheet.entries().forEach(entry -> {
            var key = entry.details().key();
            var original = entry.details().original();
            if (key != null && original != null) {
                originals.put(key, original);
            }
        });
        return originals;
    }

    private Component details(
            CalendarEntry entry,
            CalendarSheet sheet,
            ParagraphsOnPage written,
            boolean own,
            Engagement engagement,
            Runnable refresh) {
        var key = entry.details().key();
        if (key == null) {
            return CalendarMonths.said(sheet, entry.details());
        }
        var cell = new Div(written.show(key));
        if (own && entry.kind() == CalendarEntryKind.FESTIVAL) {
            var id = new FestivalId(entry.id());
            var name = say(entry.title().text());
            var actions = new Div(
                    step(
                            Msg.yearcalendar_change(),
                            Msg.yearcalendar_change_of(name),
                            () -> new FestivalDialog(
                                            desk.festivals(),
                                            engagement,
                                            desk.festivals().festival(engagement.id(), id),
                                            refresh)
                                    .open()),
                    step(Msg.yearcalendar_withdraw(), Msg.yearcalendar_withdraw_of(name), () -> {
                        desk.festivals().withdraw(engagement.id(), id);
                        Notices.success(Msg.yearcalendar_saved());
                        refresh.run();
                    }));
            actions.addClassName("gangway-actions");
            cell.add(actions);
        }
        return cell;
    }

    private static Button step(Text words, Text of, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(say(of));
        return button;
    }
}
