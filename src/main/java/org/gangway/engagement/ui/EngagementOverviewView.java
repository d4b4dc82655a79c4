package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.gangway.engagement.CurrentFee;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementPermissions;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.NoticeDeadline;
import org.gangway.engagement.SiteService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FactList;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.springframework.beans.factory.ObjectProvider;

/** What the engagement is about. */
@Route(EngagementRoutes.OVERVIEW)
@EngagementTab(title = "engagement.overview.title", order = 10)
@RolesAllowed(Roles.MEMBER)
class EngagementOverviewView extends Page implements BeforeEnterObserver {

    private final EngagementService engagements;
    private final CurrentFee currentFee;
    private final NoticeDeadline notice;
    private final SiteList siteList;
    private final OwnRoles ownRoles;
    private final ObjectProvider<OverviewPart> parts;
    private EngagementId shown = new EngagementId(new UUID(0, 0));

    EngagementOverviewView(
            EngagementService engagements,
            CurrentFee currentFee,
            NoticeDeadline notice,
            SiteService sites,
            OwnRoles ownRoles,
            ObjectProvider<OverviewPart> parts,
            Clock clock) {
        super(Msg.engagement_overview_title());
        this.siteList = new SiteList(sites, clock, () -> show(shown));
        this.engagements = engagements;
        this.currentFee = currentFee;
        this.notice = notice;
        this.ownRoles = ownRoles;
        this.parts = parts;
        addClassName("gangway-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = EngagementRoutes.engagement(event.getRouteParameters()::get);
        refresh();
    }

    private void refresh() {
        removeAll();
        var engagement = engagements.get(shown);
        parts.orderedStream().map(part -> part.of(shown)).forEach(this::add);
        add(new H3(say(Msg.engagement_overview_facts())), facts(engagement));
        if (EngagementPermissions.mayEnd(ownRoles.in(shown), engagement)) {
            add(new EndActions(engagement, engagements, this::refresh));
        }
        add(siteList);
        show(shown);
    }

    private void show(EngagementId id) {
        siteList.show(engagements.get(id), engagements.ownSide(id), engagements.sites(id));
    }

    private Text notice(Engagement engagement) {
        var last = notice.of(engagement.id());
        if (last.isEmpty()) {
            return Msg.engagement_notice_over();
        }
        var day = last.get();
        return day.equals(engagement.term().end().minusDays(engagement.noticeDays()))
                ? Msg.engagement_notice_days_until(engagement.noticeDays(), day)
                : Msg.engagement_notice_until(day);
    }

    private FactList facts(Engagement engagement) {
        var formats = ScreenTexts.formats();
        return new FactList()
                .add(Msg.engagement_services(), formats.list(engagement.services()))
                .add(Msg.engagement_term(), formats.period(engagement.term()))
                .add(Msg.engagement_notice(), say(notice(engagement)))
                .add(
                        Msg.engagement_monthly_fee(),
                        fee(currentFee
                                .of(engagement.id())
                                .orElseGet(() -> new CurrentFee.FeeOfMonth(engagement.monthlyFee(), false))))
                .add(
                        Msg.engagement_authoritative_language(),
                        formats.languageName(engagement.languages().authoritativeLocale()))
                .add(
                        Msg.engagement_working_language(),
                        formats.languageName(engagement.languages().workingLocale()));
    }

    private static String fee(CurrentFee.FeeOfMonth fee) {
        return fee.byVolume()
                ? say(Msg.engagement_fee_and_volume(fee.flat()))
                : ScreenTexts.formats().money(fee.flat());
    }
}
