package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.PersonId;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class MeetingReplyTest {

    private static final Instant BEFORE = GovernanceStory.TIME.start().minus(Duration.ofDays(2));

    @Autowired
    ApplicationContext application;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingReplyService replies;

    private World world;
    private MeetingId meeting;

    @BeforeEach
    void call() {
        world = World.create();
        var story = new GovernanceStory(application);
        meeting = story.called(world, story.committee(world, story.engagement(world)));
    }

    @Test
    void keepsTheLastAnswerOfEachMember() {
        at(BEFORE, () -> {
            by(world.lead(), () -> replies.reply(meeting, ReplyStatus.TENTATIVE));
            by(world.lead(), () -> replies.reply(meeting, ReplyStatus.ACCEPTED));
            by(world.manager(), () -> replies.reply(meeting, ReplyStatus.DECLINED));
        });

        assertThat(given())
                .containsOnly(
                        Map.entry(world.lead().id(), ReplyStatus.ACCEPTED),
                        Map.entry(world.manager().id(), ReplyStatus.DECLINED));
    }

    @Test
    void asksAnewWhenTheMeetingIsMoved() {
        at(BEFORE, () -> {
            by(world.lead(), () -> replies.reply(meeting, ReplyStatus.ACCEPTED));
            var later = MeetingTime.of(GovernanceStory.TIME.startThere().plusDays(1), 60);
            by(world.manager(), () -> meetings.move(meeting, later, "Room 4"));
        });

        assertThat(given()).isEmpty();
    }

    @Test
    void takesAnswersOfMembersOnlyAndOnlyBeforeTheEnd() {
        at(BEFORE, () -> refuses("governance.members-only", world.vendorMember()));
        at(GovernanceStory.TIME.end(), () -> refuses("governance.meeting-not-ahead", world.lead()));
        at(
                BEFORE,
                () -> assertThat(Acting.as(world.vendorMember(), () -> replies.mayReply(meeting)))
                        .isFalse());
        at(
                BEFORE,
                () -> assertThat(Acting.as(world.lead(), () -> replies.mayReply(meeting)))
                        .isTrue());
    }

    private void refuses(String rule, org.gangway.identity.CurrentUser user) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(user, () -> replies.reply(meeting, ReplyStatus.ACCEPTED)))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    private Map<PersonId, ReplyStatus> given() {
        var found = new LinkedHashMap<PersonId, ReplyStatus>();
        found.putAll(Acting.as(world.manager(), () -> replies.replies(meeting)));
        return found;
    }

    private static void at(Instant moment, Runnable work) {
        PortalClock.at(moment, work);
    }
}
