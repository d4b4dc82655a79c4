package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Page;
import org.springframework.data.domain.PageRequest;

/** Meetings of all engagements: what comes, and what was. */
@Route(GovernanceRoutes.MEETINGS)
@Menu(title = "governance.meetings.title", icon = "vaadin:calendar-user", order = 20)
@RolesAllowed(Roles.MEMBER)
class MeetingsView extends Page {

    private static final PageRequest ONE = PageRequest.of(0, 1);

    MeetingsView(MeetingService meetings, Paragraphs paragraphs, Clock clock) {
        super(Msg.governance_meetings_title());
        add(heading());
        var now = clock.instant();
        var anyComing = !meetings.coming(ONE).isEmpty();
        var anyPast = !meetings.past(ONE).isEmpty();
        if (!anyComing && !anyPast) {
            add(new EmptyState(VaadinIcon.CALENDAR_USER, Msg.governance_meetings_empty()));
        }
        if (anyComing) {
            var grid = new MeetingGrid(true, now, paragraphs);
            grid.setItemsPageable(page -> grid.read(meetings.coming(page)));
            add(new H2(say(Msg.governance_meetings_coming())), grid);
        }
        if (anyPast) {
            var grid = new MeetingGrid(true, now, paragraphs);
            grid.setItemsPageable(page -> grid.read(meetings.past(page)));
            add(new H2(say(Msg.governance_meetings_past())), grid);
        }
    }
}
