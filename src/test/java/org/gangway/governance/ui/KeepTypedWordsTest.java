package org.gangway.governance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was typed into minutes is in them, or still there, or said not to be saved. */
@UseCase("UC-06")
class KeepTypedWordsTest extends ViewTest {

    @Autowired
    MinutesService minutes;

    @Autowired
    MeetingService meetings;

    @Autowired
    CommitteeService committees;

    @Autowired
    ApplicationContext application;

    private World world;
    private EngagementId engagement;
    private MeetingId meeting;

    @BeforeEach
    void holdAMeeting() {
        var story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        meeting = story.quorate(world, story.committee(world, engagement));
        signIn(world.manager());
        open(GovernanceRoutes.meeting(engagement, meeting));
    }

    @Test
    void doesNotCirculateWithoutADecisionThatWasTyped() {
        fill("Decision", "Go live in May");
        click("Circulate for acceptance");

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(field("Decision").isInvalid()).isTrue();
        assertThat(field("Decision").getErrorMessage())
                .isEqualTo("Not in the minutes yet: add it, or clear the field.");
        assertThat(state()).isTrue();

        click("Add decision");
        click("Circulate for acceptance");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(state()).isFalse();
        assertThat(shown()).contains("Decision 1", "Go live in May");
    }

    @Test
    void keepsWhatWasTypedWhenThePageIsLeft() {
        fill("Decision", "Go live in May");
        fill("Action", "Send the plan");

        open("");
        open(GovernanceRoutes.meeting(engagement, meeting));

        assertThat(field("Decision").getValue()).isEqualTo("Go live in May");
        assertThat(field("Action").getValue()).isEqualTo("Send the plan");
    }

    @Test
    void refusesADayAtItsField() {
        fill("Action", "Send the plan");
        fill("Owner", lead());
        fill("Due date", LocalDate.of(2020, 1, 1));
        click("Add action");

        var due = _get(DatePicker.class, spec -> spec.withLabel("Due date"));
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).startsWith("The due date cannot be before the meeting of");
        assertThat(field("Action").getValue()).isEqualTo("Send the plan");

        fill("Due date", LocalDate.of(2099, 1, 1));
        click("Add action");

        assertThat(shown()).contains("Action 1: Meera Kulkarni");
    }

    @Test
    void saysThatANoteIsSaved() {
        assertThat(shown()).doesNotContain("Saved ");

        fill("Notes on item 1", "First\nSecond");

        assertThat(shown()).contains("Saved ");
        assertThat(Acting.as(
                        world.manager(), () -> meetings.get(meeting).minutes().note(item())))
                .isEqualTo("First\nSecond");
    }

    @Test
    void saysAtTheFieldThatANoteIsNotSaved() {
        Acting.as(world.manager());
        minutes.note(meeting, item(), "", "Somebody was faster");

        fill("Notes on item 1", "Mine");

        assertThat(shown()).contains("Not saved").contains("Somebody else changed this note");
    }

    private PersonSummary lead() {
        return Acting.as(world.manager(), () -> committees.eligible(engagement)).stream()
                .filter(it -> it.id().equals(world.lead().id()))
                .findFirst()
                .orElseThrow();
    }

    private UUID item() {
        return meetings.get(meeting).agenda().getFirst().id();
    }

    private boolean state() {
        return Acting.as(world.manager(), () -> meetings.get(meeting).minutes().isDraft());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
