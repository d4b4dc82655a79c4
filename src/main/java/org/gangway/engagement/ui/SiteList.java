package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteService;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FactList;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.WorkingHoursText;

/** Where both sides of an engagement work: clock, hours, weekly days off and the days that are closed next. */
class SiteList extends Div {

    private static final int NEXT = 3;

    private final transient SiteService sites;
    private final Clock clock;
    private final SerializableRunnable changed;

    SiteList(SiteService sites, Clock clock, SerializableRunnable changed) {
        this.sites = sites;
        this.clock = clock;
        this.changed = changed;
    }

    void show(Engagement engagement, Side own, List<EngagementSite> shown) {
        removeAll();
        add(new H3(say(Msg.engagement_sites())));
        var mayPlace = sites.mayPlace(engagement.id());
        for (var site : shown) {
            var ofOneSide =
                    shown.stream().filter(it -> it.side() == site.side()).count();
            add(new H4(site.name() + ", " + ScreenTexts.formats().country(site.country())));
            add(facts(site), links(site, mayPlace && site.side() == own && ofOneSide > 1));
        }
        if (mayPlace) {
            add(addButton(engagement, own, shown));
        }
    }

    private Component links(EngagementSite site, boolean mayRemove) {
        var row = new Div(new Anchor(
                EngagementRoutes.site(site.engagement(), site.id()), say(Msg.engagement_calendar_open(site.name()))));
        row.addClassName("gangway-actions");
        if (mayRemove) {
            row.add(new Button(say(Msg.engagement_site_remove(site.name())), _ -> askToRemove(site)));
        }
        return row;
    }

    private void askToRemove(EngagementSite site) {
        Confirm.ask(
                Msg.engagement_site_remove_title(site.name()),
                Msg.engagement_site_remove_words(),
                Msg.engagement_site_remove(site.name()),
                () -> {
                    sites.remove(site.engagement(), site.id());
                    Notices.success(Msg.engagement_site_removed(site.name()));
                    changed.run();
                });
    }

    private Button addButton(Engagement engagement, Side own, List<EngagementSite> shown) {
        var known = sites.known(engagement.party(own)).stream()
                .filter(site -> shown.stream().noneMatch(it -> it.id().equals(site.id())))
                .toList();
        return new Button(
                say(Msg.engagement_site_add()), _ -> new AddSiteDialog(engagement, own, known, sites, changed).open());
    }

    private FactList facts(EngagementSite site) {
        var formats = ScreenTexts.formats();
        List<String> weekend =
                site.weekend().stream().sorted().map(formats::dayOfWeek).toList();
        return new FactList()
                .add(Msg.engagement_site_zone(), formats.city(site.zone()))
                .add(Msg.engagement_site_hours(), hours(site))
                .add(Msg.engagement_site_weekend(), formats.list(weekend))
                .add(Msg.engagement_site_next_closed(), nextClosed(site));
    }

    private static String hours(EngagementSite site) {
        return site.workingHours().areKnown()
                ? ScreenTexts.formats().list(WorkingHoursText.lines(site.workingHours()))
                : say(Msg.engagement_site_hours_unknown());
    }

    private String nextClosed(EngagementSite site) {
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        var next = site.closedDays().stream()
                .filter(day -> !day.day().isBefore(today))
                .limit(NEXT)
                .map(day -> say(Msg.engagement_site_closed_day(day.day(), day.title())))
                .toList();
        return next.isEmpty()
                ? say(Msg.engagement_site_next_closed_none())
                : ScreenTexts.formats().list(next);
    }
}
