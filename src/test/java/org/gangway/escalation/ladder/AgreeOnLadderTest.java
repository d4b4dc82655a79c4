package org.gangway.escalation.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.escalation.EscalationStory.by;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.escalation.EscalationStory;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@UseCase("UC-39")
class AgreeOnLadderTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    LadderService ladders;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    HandoverService handovers;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EscalationStory story;

    @BeforeEach
    void begin() {
        story = new EscalationStory(application);
    }

    @Test
    void isInForceOnceTheOtherSideAgrees() {
        var id = story.offered();
        assertThat(seen(story.world.lead()).offered()).map(Ladder::id).contains(id);
        assertThat(seen(story.world.lead()).inForce()).isEmpty();
        assertThat(Acting.as(story.world.lead(), () -> ladders.toAnswer()))
                .extracting(Ladder::id)
                .containsExactly(id);
        assertThat(Acting.as(story.world.manager(), () -> ladders.toAnswer())).isEmpty();
        assertThat(Acting.as(story.world.vendorMember(), () -> ladders.toAnswer()))
                .isEmpty();

        by(story.world.lead(), () -> ladders.agree(id));

        assertThat(seen(story.world.manager()).inForce()).hasValueSatisfying(ladder -> {
            assertThat(ladder.number()).isEqualTo(1);
            assertThat(ladder.levels())
                    .extracting(LadderLevel::name)
                    .containsExactly("Process lead", "Service management", "Executive sponsor");
            assertThat(ladder.levels().getFirst().person(Side.VENDOR))
                    .contains(story.world.vendorMember().id());
        });
        assertThat(seen(story.world.manager()).offered()).isEmpty();
    }

    @Test
    void isFollowedByAnotherVersion() {
        var first = story.agreed();
        var counter = Acting.as(
                story.world.lead(),
                () -> ladders.offer(
                        story.engagement,
                        story.ladder(List.of(new LadderLevel(
                                "Everybody", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 60)))));
        assertThat(seen(story.world.manager()).inForce()).map(Ladder::id).contains(first);

        by(story.world.manager(), () -> ladders.agree(counter));

        assertThat(seen(story.world.manager()).inForce()).map(Ladder::id).contains(counter);
    }

    @Test
    void isCounteredTakenBackOrRefused() {
        var offered = story.offered();
        var counter = Acting.as(story.world.lead(), () -> ladders.offer(story.engagement, story.ladder()));
        refuses("escalation.ladder-not-open", story.world.lead(), () -> ladders.agree(offered));

        by(story.world.manager(), () -> ladders.end(counter));

        assertThat(seen(story.world.lead()).offered()).isEmpty();
        refuses("escalation.ladder-not-open", story.world.manager(), () -> ladders.agree(counter));
    }

    @Test
    void isAgreedByTheOtherSideOnly() {
        var id = story.offered();
        refuses("escalation.ladder-own-offer", story.world.manager(), () -> ladders.agree(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> by(story.world.vendorMember(), () -> ladders.agree(id)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> by(story.world.otherLead(), () -> ladders.agree(id)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> by(story.world.otherLead(), () -> ladders.ladders(story.engagement)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> by(story.world.otherLead(), () -> ladders.offer(story.engagement, story.ladder())));
    }

    @Test
    void refusesAnEmptyLadderAndLevelsWithoutTime() {
        refuses(
                "escalation.ladder-empty",
                story.world.manager(),
                () -> ladders.offer(story.engagement, story.ladder(List.of())));
        refuses(
                "escalation.limit-missing",
                story.world.manager(),
                () -> new LadderLevel("Lead", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 0));
        refuses(
                "escalation.limit-long",
                story.world.manager(),
                () -> new LadderLevel("Lead", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 24001));
        refuses(
                "escalation.level-name-length",
                story.world.manager(),
                () -> new LadderLevel("  ", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 60));
        refuses(
                "escalation.ladder-long",
                story.world.manager(),
                () -> ladders.offer(
                        story.engagement,
                        story.ladder(Collections.nCopies(
                                8,
                                new LadderLevel(
                                        "Lead", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 60)))));
    }

    @Test
    void refusesSomebodyWhoTakesNoPart() {
        refuses(
                "escalation.person-not-there",
                story.world.manager(),
                () -> ladders.offer(
                        story.engagement,
                        story.ladder(List.of(new LadderLevel(
                                "Lead",
                                CommitteeLevel.STEERING,
                                Answering.OTHER_SIDE,
                                story.world.vendorMember().id().value(),
                                null,
                                60)))));
    }

    @Test
    void refusesSitesWhoseHoursNeverMeet() {
        var pune = story.site(story.world.lead(), Side.VENDOR);
        by(story.world.lead(), () -> calendars.work(story.engagement, pune, WorkingHours.UNKNOWN));
        refuses("escalation.hours-unknown", story.world.manager(), story::offered);

        by(
                story.world.lead(),
                () -> calendars.work(
                        story.engagement,
                        pune,
                        WorkingHours.on(
                                Set.of(java.time.DayOfWeek.MONDAY),
                                List.of(new WorkingSpan(LocalTime.of(6, 0), LocalTime.of(8, 0))))));
        refuses("escalation.hours-never-meet", story.world.manager(), story::offered);
    }

    @Test
    void goesToWhoeverTakesSomebodysPlace() {
        story.agreed();
        var from = story.world.vendorMember().id();
        assertThat(Acting.as(story.world.lead(), () -> handovers.waiting(story.engagement, from)))
                .anyMatch(item -> item.address().endsWith("/escalations"));

        by(
                story.world.lead(),
                () -> application
                        .getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> application
                                .getBean(LadderHandover.class)
                                .handOver(
                                        story.engagement,
                                        from,
                                        story.world.lead().id())));

        assertThat(seen(story.world.manager())
                        .inForce()
                        .orElseThrow()
                        .levels()
                        .getFirst()
                        .person(Side.VENDOR))
                .contains(story.world.lead().id());
    }

    private LadderBook seen(CurrentUser reader) {
        return Acting.as(reader, () -> ladders.ladders(story.engagement));
    }

    private static void refuses(String rule, CurrentUser user, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(user, work))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
