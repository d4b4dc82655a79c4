package org.gangway.governance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kotlin.ranges.IntRange;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Attainment;
import org.gangway.performance.evaluation.TargetMissed;
import org.gangway.testing.PortalMoment;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.TimeOfDayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalMoment("2027-02-26T08:00:00Z")
@UseCase("UC-06")
class HoldCommitteeMeetingTest extends ViewTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 11);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 3, 13);
    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Autowired
    CommitteeService committees;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;
    private World world;
    private EngagementId engagement;

    @BeforeEach
    void openEngagement() {
        story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        story.happens(
                world.lead(),
                new TargetMissed(engagement, "close", "Close on AD3", YearMonth.of(2027, 2), Attainment.BELOW_MINIMUM));
    }

    @Test
    void bothSidesHoldAMeetingAndAcceptItsMinutes() {
        managerEstablishesACommittee();
        managerCallsAMeeting();
        var page = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        assertThat(hasButton("Record the meeting")).isFalse();
        PortalClock.at(THURSDAY.atTime(10, 30).atZone(COPENHAGEN).toInstant(), () -> {
            open(page);
            assertThat(shown()).contains("Under way");
            managerWritesTheMinutes();
            managerAccepts();
            leadAccepts(page);
            everybodyReadsLockedMinutes(page);
            leadFindsTheAction();
        });
    }

    @Test
    void everyPageSaysThatAMeetingWaitsToBeRecorded() {
        var meeting = story.called(world, story.committee(world, engagement));
        signIn(world.lead());
        PortalClock.at(GovernanceStory.TIME.start().plus(Duration.ofDays(12)), () -> {
            open(tab());
            assertThat(shown()).contains("No meeting is called.", "Not recorded: Steering committee, meeting 1");
            open("meetings");
            assertThat(shown()).contains("Past meetings", "Not recorded").doesNotContain("Upcoming meetings");
            open("");
            assertThat(shown()).contains("Record meeting 1 of Steering committee");
            open(GovernanceRoutes.meeting(engagement, meeting));
            assertThat(shown()).contains("Not recorded");
            assertThat(hasButton("Record the meeting")).isTrue();
        });
    }

    private void managerEstablishesACommittee() {
        signIn(world.manager());
        open(tab());
        assertThat(shown()).contains("This engagement has no committee yet.");

        click("Establish a committee");
        fill("Name of the committee", "Steering committee");
        fill("Members of Nordlys Handel", Set.of(person(world.manager())));
        fill("Members of Sahyadri Ledger Services", Set.of(person(world.lead())));
        fill("Chair", person(world.manager()));
        click("Establish it");

        assertThat(shown())
                .contains("Steering committee", "Karen Holm, Chair", "Meera Kulkarni, Member", "No meeting is called.");
    }

    private void managerCallsAMeeting() {
        click("Call a meeting");
        fill("Place or link", "Room 4");
        fill("Day", SATURDAY);
        assertThat(shown()).contains("Pune: 13 Mar 2027 is a weekly day off.");
        fill("Day", THURSDAY);
        assertThat(shown())
                .contains("Pune: 11 Mar 2027, 14:30", "Aarhus: 11 Mar 2027, 10:00")
                .doesNotContain("is a weekly day off");
        click("Call it");

        assertThat(shown())
                .contains("Steering committee, meeting 1")
                .contains("Target missed in February 2027: Close on AD3. Minimum level missed (for discussion)")
                .contains("Invitation for your calendar");
    }

    private void managerWritesTheMinutes() {
        click("Record the meeting");
        confirm();
        assertThat(shown()).contains("Not both sides were present");
        fill("Karen Holm, Nordlys Handel", true);
        fill("Meera Kulkarni, Sahyadri Ledger Services", true);
        assertThat(shown()).contains("At least one member of each side was present");
        fill("Notes on item 1", "The close took five days.");
        fill("Decision", "The close calendar starts a day earlier.");
        click("Add decision");
        fill("Action", "Send the new calendar");
        fill("Owner", person(world.lead()));
        fill("Due date", THURSDAY.plusDays(7));
        click("Add action");
        assertThat(shown()).contains("Decision 1", "Action 1: Meera Kulkarni, by 18 Mar 2027");
    }

    private void managerAccepts() {
        click("Circulate for acceptance");
        confirm();
        assertThat(shown()).contains("Nordlys Handel: not accepted yet");
        click("Accept the minutes");
        confirm();
        assertThat(notices()).anyMatch(it -> it.contains("You have accepted the minutes."));
        assertThat(shown()).contains("Nordlys Handel: accepted by Karen Holm");
        assertThat(hasButton("Accept the minutes")).isFalse();
    }

    private void leadAccepts(String page) {
        signIn(world.lead());
        open(page);
        assertThat(shown()).contains("The close took five days.", "Sahyadri Ledger Services: not accepted yet");
        click("Accept the minutes");
        confirm();
        assertThat(shown()).contains("Accepted and locked", "SHA-256: ");
        assertThat(hasButton("Take back and change")).isFalse();
    }

    private void everybodyReadsLockedMinutes(String page) {
        signIn(world.auditor(), DANISH);
        open(page);
        assertThat(shown())
                .contains("Steering committee, møde nr. 1", "Godkendt og låst", "Karen Holm: Til stede")
                .contains("Beslutning nr. 1", "Opfølgningspunkt 1: Meera Kulkarni, frist 18. mar. 2027")
                .contains("Referat som PDF (dansk)", "Referat som PDF (engelsk)")
                .doesNotContain("Minutes", "Decision", "Present");
    }

    private void leadFindsTheAction() {
        signIn(world.lead());
        open("actions");
        assertThat(shown()).contains("Send the new calendar", "Accounting close from Pune");
        open(tab());
        assertThat(shown()).contains("Open actions", "Steering committee, meeting 1");
        open("meetings");
        assertThat(shown()).contains("Past meetings", "Steering committee, meeting 1");
    }

    @Test
    void aTimeOrDayThatCannotBeReadIsRefusedAtItsField() {
        story.committee(world, engagement);
        signIn(world.manager());
        open(tab());
        click("Call a meeting");
        fill("Place or link", "Room 4");
        fill("Day", THURSDAY);
        var time = _get(TimeOfDayField.class);

        time.type("25.61");
        click("Call it");
        assertThat(time.isInvalid()).isTrue();
        assertThat(time.getErrorMessage()).contains("“25.61” is not a time of day");
        time.type("2 pm");
        assertThat(time.getValue()).isEqualTo(LocalTime.of(14, 0));
        assertThat(time.isInvalid()).isFalse();

        var day = _get(LocalizedDatePicker.class);
        assertThat(day.getFallbackParser().apply("11 March 2027").getOrThrow(IllegalStateException::new))
                .isEqualTo(THURSDAY);
        assertThat(day.getFallbackParser().apply("soon").isError()).isTrue();
    }

    @Test
    void membersAnswerAnInvitationByItsLink() {
        var committee = story.committee(world, engagement);
        var meeting = story.called(world, committee);
        PortalClock.at(GovernanceStory.TIME.start().minus(Duration.ofDays(1)), () -> {
            signIn(world.lead());
            open(GovernanceRoutes.reply(engagement, meeting, ReplyStatus.DECLINED));
            assertThat(notices()).anyMatch(it -> it.contains("Your answer is noted: Does not come."));
            assertThat(shown()).contains("Meera Kulkarni: Does not come", "Karen Holm: No answer yet");

            signIn(world.vendorMember());
            open(GovernanceRoutes.reply(engagement, meeting, ReplyStatus.ACCEPTED));
            assertThat(hasButton("I will come")).isFalse();
        });
    }

    @Test
    void silenceIsShownAsSilenceAndIsNoAcceptance() {
        var committee = story.committee(world, engagement);
        var meeting = story.circulatedMeeting(world, committee, java.time.Instant.parse("2026-03-13T10:00:00Z"));

        signIn(world.lead());
        open(GovernanceRoutes.meeting(engagement, meeting));
        assertThat(shown())
                .contains("Sahyadri Ledger Services: no answer yet, the deadline passed on 20 Mar 2026")
                .contains("Circulated");
        assertThat(hasButton("Accept the minutes")).isTrue();

        signIn(world.lead(), DANISH);
        open(GovernanceRoutes.meeting(engagement, meeting));
        assertThat(shown()).contains("Sahyadri Ledger Services: intet svar endnu, fristen udløb den 20. mar. 2026");
    }

    @Test
    void strangerFindsNothing() {
        story.committee(world, engagement);
        signIn(world.otherLead());

        open("meetings");
        assertThat(shown()).contains("No meetings yet.");
        open("actions");
        assertThat(shown()).contains("Nothing is waiting.");
        open(tab());
        assertThat(shown()).doesNotContain("Steering committee");
    }

    @Test
    void colleagueOutsideTheCommitteeOnlyReads() {
        story.committee(world, engagement);
        signIn(world.vendorMember());

        open(tab());

        assertThat(shown()).contains("Karen Holm, Chair");
        assertThat(hasButton("Establish a committee")).isFalse();
        assertThat(hasButton("Call a meeting")).isFalse();
    }

    /** What a screen holds hangs below a wrapper that is a child of the UI only as a component. */
    @Override
    protected String shown() {
        var text = new StringBuilder();
        UI.getCurrent().getChildren().forEach(child -> read(child, text));
        return text.toString().replaceAll("\\s+", " ");
    }

    private static void read(Component component, StringBuilder text) {
        for (var property : List.of("label", "headerTitle", "helperText")) {
            text.append(component.getElement().getProperty(property, "")).append(' ');
        }
        component
                .getElement()
                .getChildren()
                .filter(Element::isTextNode)
                .forEach(it -> text.append(it.getText()).append(' '));
        if (component instanceof Grid<?> grid) {
            text.append(GridKt._dump(grid, new IntRange(0, 50)));
        }
        component.getChildren().forEach(child -> read(child, text));
    }

    private void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private String tab() {
        return "engagement/" + engagement.value() + "/governance";
    }

    private PersonSummary person(CurrentUser user) {
        return Acting.as(world.manager(), () -> committees.eligible(engagement)).stream()
                .filter(it -> it.id().equals(user.id()))
                .findFirst()
                .orElseThrow();
    }
}
