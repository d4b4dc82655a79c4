package org.gangway.governance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceStory.by;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.YearCalendarService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On the day by which it is to be done, once the minutes are out. */
@ModuleTest
@UseCase("UC-56")
class ActionEntriesTest {

    private final LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(9);

    @Autowired
    ApplicationContext application;

    @Autowired
    YearCalendarService calendar;

    @Autowired
    MinutesService minutes;

    @Test
    void standsInTheCalendarOfWhoeverHasItOnceTheMinutesAreOut() {
        var world = World.create();
        var story = new GovernanceStory(application);
        var meeting = story.quorate(world, story.committee(world, story.engagement(world)));
        story.written(world, meeting, due);
        assertThat(actions(world.lead())).as("while one side writes").isEmpty();

        by(world.manager(), () -> minutes.circulate(meeting));

        assertThat(actions(world.lead())).hasSize(1);
        assertThat(actions(world.manager())).as("somebody else's").isEmpty();
        assertThat(actions(world.otherLead())).isEmpty();
    }

    private List<CalendarEntry> actions(CurrentUser user) {
        return Acting.as(user, () -> calendar.mine(due, due)).entries().stream()
                .filter(it -> it.kind() == CalendarEntryKind.ACTION)
                .toList();
    }
}
