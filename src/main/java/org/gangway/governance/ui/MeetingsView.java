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
import org.gangway.uikit.FetchedRows;
import org.gangway.uikit.Page;

/** Meetings of all engagements: what comes, and what was. */
@Route(GovernanceRoutes.MEETINGS)
@Menu(title = "governance.meetings.title", icon = "vaadin:calendar-user", order = 20)
@RolesAllowed(Roles.MEMBER)
class MeetingsView extends Page {

    MeetingsView(MeetingService meetings, Paragraphs paragraphs, Clock clock) {
        super(Msg.governance_meetings_title());
        add(heading());
        var now = clock.instant();
        var coming = new MeetingGrid(true, now, paragraphs);
        var past = new MeetingGrid(true, now, paragraphs);
        var anyComing = !FetchedRows.of(coming, page -> coming.read(meetings.coming(page)))
                .isEmpty();
        var anyPast =
                !FetchedRows.of(past, page -> past.read(meetings.past(page))).isEmpty();
        if (!anyComing && !anyPast) {
            add(new EmptyState(VaadinIcon.CALENDAR_USER, Msg.governance_meetings_empty()));
        }
        if (anyComing) {
            add(new H2(say(Msg.governance_meetings_coming())), coming);
        }
        if (anyPast) {
            add(new H2(say(Msg.governance_meetings_past())), past);
        }
    }
}
