package org.gangway.governance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** An action of locked minutes, given to the lead of the vendor. */
@ModuleTest
class ActionServiceTest {

    private static final PageRequest SOME = PageRequest.of(0, 20);

    @Autowired
    ApplicationContext application;

    @Autowired
    ActionService actions;

    @Autowired
    ActionRegister register;

    @Autowired
    MinutesService minutes;

    private World world;
    private org.gangway.governance.meeting.MeetingId meeting;
    private ActionId action;

    @BeforeEach
    void lock() {
        world = World.create();
        var story = new GovernanceStory(application);
        meeting = story.lockedMeeting(world, story.committee(world, story.engagement(world)));
        action = open(world.lead()).getFirst().id();
    }

    @Test
    void isSeenByTheManagerOfTheClientToo() {
        assertThat(open(world.manager())).extracting(ActionSummary::id).containsExactly(action);
        assertThat(open(world.lead())).extracting(ActionSummary::id).containsExactly(action);
        assertThat(open(world.clientMember())).isEmpty();
        assertThat(open(world.otherLead())).isEmpty();
    }

    @Test
    void goesOnLivingWhileTheMinutesStayWhole() {
        var later = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        by(world.lead(), () -> actions.handOn(action, world.vendorMember().id()));
        by(world.manager(), () -> actions.postpone(action, later));

        assertThat(mine(world.vendorMember()))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(later))
                .satisfies(it -> assertThat(it.ownerName()).isEqualTo("Rohan Deshpande"));
        assertThat(mine(world.lead())).isEmpty();
        assertThat(Acting.as(world.manager(), () -> minutes.isWhole(meeting))).isTrue();
    }

    @Test
    void isDroppedAndReopenedByTheCommittee() {
        by(world.manager(), () -> actions.drop(action));
        assertThat(open(world.lead())).isEmpty();
        assertThat(Acting.as(world.lead(), () -> register.closed(SOME)))
                .extracting(ActionSummary::status)
                .containsExactly(ActionStatus.DROPPED);

        by(world.lead(), () -> actions.reopen(action));

        assertThat(open(world.lead())).hasSize(1);
        assertThat(Acting.as(world.lead(), () -> register.closed(SOME))).isEmpty();
    }

    @Test
    void isSteeredByTheCommitteeOnly() {
        refuses(
                "governance.members-only",
                world.vendorMember(),
                () -> actions.handOn(action, world.lead().id()));
        refuses(
                "governance.members-only",
                world.vendorMember(),
                () -> actions.postpone(action, LocalDate.now(ZoneOffset.UTC).plusDays(1)));
        refuses(
                "governance.cannot-own",
                world.lead(),
                () -> actions.handOn(action, world.otherLead().id()));
        var summary = open(world.lead()).getFirst();
        assertThat(Acting.as(world.vendorMember(), () -> maySteer(summary))).isFalse();
        assertThat(Acting.as(world.lead(), () -> maySteer(summary))).isTrue();
    }

    private boolean maySteer(ActionSummary summary) {
        return register.permissions().maySteer(summary);
    }

    private static void refuses(String rule, CurrentUser user, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(user, deed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    private List<ActionSummary> open(CurrentUser user) {
        return Acting.as(user, () -> register.open(SOME));
    }

    private List<ActionSummary> mine(CurrentUser user) {
        return Acting.as(user, () -> register.mine(SOME));
    }
}
