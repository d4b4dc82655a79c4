package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gangway.engagement.CurrentFee;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.Site;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.FactList;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;

/** What the engagement is about. */
@Route(EngagementRoutes.OVERVIEW)
@EngagementTab(title = "engagement.overview.title", order = 10)
@RolesAllowed(Roles.MEMBER)
class EngagementOverviewView extends Page implements BeforeEnterObserver {

    private final EngagementService engagements;
    private final CurrentFee currentFee;

    EngagementOverviewView(EngagementService engagements, CurrentFee currentFee) {
        super(Msg.engagement_overview_title());
        this.engagements = engagements;
        this.currentFee = currentFee;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        removeAll();
        add(tabHeading(), facts(engagements.get(id)), new H3(say(Msg.engagement_sites())));
        engagements.sites(id).forEach(site -> add(site(site), calendar(site)));
    }

    private FactList facts(Engagement engagement) {
        var formats = ScreenTexts.formats();
        return new FactList()
                .add(Msg.engagement_services(), formats.list(engagement.services()))
                .add(Msg.engagement_term(), formats.period(engagement.term()))
                .add(Msg.engagement_notice(), say(Msg.engagement_notice_days(engagement.noticeDays())))
                .add(
                        Msg.engagement_monthly_fee(),
                        formats.money(currentFee.of(engagement.id()).orElseGet(engagement::monthlyFee)))
                .add(
                        Msg.engagement_authoritative_language(),
                        formats.languageName(engagement.languages().authoritativeLocale()))
                .add(
                        Msg.engagement_working_language(),
                        formats.languageName(engagement.languages().workingLocale()));
    }

    private static Anchor calendar(Site site) {
        return new Anchor(
                EngagementRoutes.site(site.engagement(), site.id()), say(Msg.engagement_calendar_open(site.name())));
    }

    private static FactList site(Site site) {
        var formats = ScreenTexts.formats();
        List<String> weekend =
                site.weekend().stream().sorted().map(formats::dayOfWeek).toList();
        return new FactList()
                .add(Msg.engagement_site(), site.name() + ", " + formats.country(site.country()))
                .add(Msg.engagement_site_zone(), site.zone().getId())
                .add(Msg.engagement_site_weekend(), formats.list(weekend))
                .add(
                        Msg.engagement_site_closed_days(),
                        say(Msg.engagement_site_closed_count(site.closedDays().size())));
    }
}
