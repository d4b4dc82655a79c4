package org.gangway.contact.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.gangway.contact.touchpoint.TalkParagraphs;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.ui.TakingParts;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.Page;

/** Who stands opposite whom in an engagement, what is missing, and who takes part. */
@Route(EngagementRoutes.PEOPLE)
@EngagementTab(title = "engagement.people-title", order = 60)
@RolesAllowed(Roles.MEMBER)
class EngagementPeopleView extends Page implements BeforeEnterObserver {

    private final ContactFacade desk;
    private final TakingParts takingParts;
    private final Paragraphs paragraphs;
    private final CurrentUserProvider currentUserProvider;
    private EngagementId id = new EngagementId(new UUID(0, 0));

    EngagementPeopleView(
            ContactFacade desk,
            TakingParts takingParts,
            Paragraphs paragraphs,
            CurrentUserProvider currentUserProvider) {
        super(Msg.engagement_people_title());
        this.desk = desk;
        this.takingParts = takingParts;
        this.paragraphs = paragraphs;
        this.currentUserProvider = currentUserProvider;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        show();
    }

    private void show() {
        removeAll();
        var map = desk.maps().map(id);
        var page = MapOnPage.of(map, desk, currentUserProvider.current().id());
        var steps = new PairSteps(desk, page, this::show);
        var talks = desk.talks().talks(id);
        var lines = desk.talks().lines(id, talks);
        add(
                new MapSection(page, steps),
                new TalkSection(page, steps, talks, lines, paragraphs.on(id, TalkParagraphs.of(lines))),
                takingParts.of(id, this::show));
    }
}
