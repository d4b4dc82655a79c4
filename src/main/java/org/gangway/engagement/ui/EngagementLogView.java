package org.gangway.engagement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.audit.LogService;
import org.gangway.audit.ui.LogChainBanner;
import org.gangway.audit.ui.LogGrid;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.Page;

/** What both parties did in the engagement. */
@Route(EngagementRoutes.LOG)
@EngagementTab(title = "engagement.log.title", order = 90)
@RolesAllowed(Roles.MEMBER)
class EngagementLogView extends Page implements BeforeEnterObserver {

    private final LogService log;

    EngagementLogView(LogService log) {
        super(Msg.engagement_log_title());
        this.log = log;
        fill();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        removeAll();
        add(tabHeading(), new LogChainBanner(log), new LogGrid(page -> log.ofEngagement(id.value(), page)));
    }
}
