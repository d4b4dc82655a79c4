package org.gangway.escalation.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.escalation.EscalationStory.RAISED;
import static org.gangway.escalation.EscalationStory.at;
import static org.gangway.escalation.EscalationStory.by;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.EscalatedKind;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.escalation.EscalationStory;
import org.gangway.escalation.ladder.Answering;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.statement.TriggerFired;
import org.gangway.shared.Constant;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Four hours for the process lead from 9:00 in Aarhus are used up at 14:15, less both lunches. */
@ModuleTest
@UseCase("UC-50")
class ClimbTheLadderTest {

    /** Of the day 9:00-10:00, 10:45-12:00 and 12:30-15:00 count. */
    private static final Instant FIRST_DUE = Instant.parse("2026-06-16T12:15:00Z");

    private static final Instant SECOND_DUE = Instant.parse("2026-06-18T07:30:00Z");

    private static final Instant LATER = Instant.parse("2026-06-16T09:00:00Z");

    @Autowired
    ApplicationContext application;

    @Autowired
    EscalationService escalations;

    @Autowired
    EscalationRegister register;

    @Autowired
    PauseService pauses;

    @Autowired
    PaperService papers;

    @Autowired
    LadderService ladders;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    AbsenceService absences;

    @Autowired
    EscalationClimb climb;

    @Autowired
    MeetingService meetings;

    @Autowired
    CommitteeService committees;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EscalationStory story;

    @BeforeEach
    void begin() {
        story = new EscalationStory(application);
    }

    @Test
    void callsTheFirstLevelOfTheOtherSide() {
        story.agreed();
        var id = story.raised();

        var seen = story.seen(story.world.lead(), id, LATER);
        assertThat(seen.state()).isEqualTo(EscalationState.RUNNING);
        assertThat(seen.current().level()).isEqualTo("Process lead");
        assertThat(seen.current().answers()).isEqualTo(Side.VENDOR);
        assertThat(seen.course().dueAt()).contains(FIRST_DUE);
        assertThat(seen.course().clock().usedBy(LATER)).isEqualTo(java.time.Duration.ofMinutes(75));
        assertThat(Acting.as(story.world.lead(), () -> papers.parts(id)))
                .extracting(part -> part.original().words())
                .containsExactly("The plan was due in spring.");
    }

    @Test
    void callsEachNextLevelAtTheInstantAtWhichTheTimeWasUsedUp() {
        story.agreed();
        var id = story.raised();
        assertThat(story.seen(story.world.lead(), id, FIRST_DUE).course().steps())
                .hasSize(1);

        // the portal was away for two days
        PortalClock.at(SECOND_DUE.plusSeconds(1), climb::round);

        var seen = story.seen(story.world.lead(), id, SECOND_DUE.plusSeconds(1));
        assertThat(seen.course().steps())
                .extracting(EscalationStep::calledAt)
                .containsExactly(RAISED, FIRST_DUE, SECOND_DUE);
        assertThat(seen.course().steps())
                .extracting(EscalationStep::answers)
                .containsExactly(Side.VENDOR, Side.VENDOR, Side.CLIENT);
    }

    @Test
    void callsNobodyTwice() {
        story.agreed();
        var id = story.raised();
        PortalClock.at(FIRST_DUE.plusSeconds(60), climb::round);
        PortalClock.at(FIRST_DUE.plusSeconds(60), climb::round);

        assertThat(story.seen(story.world.manager(), id, FIRST_DUE.plusSeconds(90))
                        .course()
                        .steps())
                .hasSize(2);
    }

    @Test
    void isOpenStillWhenNobodyAnsweredOnAnyLevel() {
        story.agreed();
        var id = story.raised();
        var end = Instant.parse("2026-07-20T08:00:00Z");

        assertThat(story.seen(story.world.manager(), id, end).state()).isEqualTo(EscalationState.EXHAUSTED);

        at(end, story.world.clientMember(), () -> {});
        at(end, story.world.manager(), () -> escalations.answer(id, "We shall pay for the delay."));
        assertThat(story.seen(story.world.manager(), id, end).state()).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void stopsWhenAnsweredAlsoAtTheLastInstant() {
        story.agreed();
        var id = story.raised();

        at(FIRST_DUE, story.world.vendorMember(), () -> escalations.answer(id, "The plan is sent."));

        var seen = story.seen(story.world.manager(), id, SECOND_DUE);
        assertThat(seen.state()).isEqualTo(EscalationState.ANSWERED);
        assertThat(seen.course().steps()).hasSize(1);
        refuses("escalation.answered", story.world.lead(), SECOND_DUE, () -> escalations.answer(id, "Again."));
    }

    @Test
    void isAnsweredByThoseWhoAreCalled() {
        story.agreed();
        var id = story.raised();

        refuses("escalation.not-called", story.world.manager(), LATER, () -> escalations.answer(id, "Done."));
        refuses("escalation.not-called", story.world.vendorController(), LATER, () -> escalations.answer(id, "Done."));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> at(LATER, story.world.auditor(), () -> escalations.answer(id, "Done.")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> at(LATER, story.world.otherLead(), () -> escalations.answer(id, "Done.")));
        refuses("escalation.words-length", story.world.vendorMember(), LATER, () -> escalations.answer(id, "  "));

        // whoever leads the side that is called does not have to wait for the one who is named
        at(LATER, story.world.lead(), () -> escalations.answer(id, "Done."));
    }

    @Test
    void isAnsweredByTheDeputyWhileSomebodyIsAway() {
        story.agreed();
        var id = story.raised();
        at(
                RAISED,
                story.world.vendorMember(),
                () -> absences.announce(
                        story.world.vendorMember().id(),
                        new NewAbsence(
                                LocalDate.of(2026, 6, 16),
                                LocalDate.of(2026, 6, 16),
                                story.world.vendorController().id())));

        assertThat(tasks(story.world.vendorController(), LATER)).containsExactly(EscalationTask.What.ANSWER);
        at(LATER, story.world.vendorController(), () -> escalations.answer(id, "I stand in for Rohan."));

        assertThat(story.seen(story.world.manager(), id, LATER).state()).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void waitsForWhoeverIsCalled() {
        story.agreed();
        var id = story.raised();

        assertThat(tasks(story.world.vendorMember(), LATER)).containsExactly(EscalationTask.What.ANSWER);
        assertThat(tasks(story.world.lead(), LATER)).isEmpty();
        assertThat(tasks(story.world.manager(), LATER)).isEmpty();
        assertThat(tasks(story.world.otherLead(), LATER)).isEmpty();

        at(LATER, story.world.vendorMember(), () -> escalations.answer(id, "Sent."));
        assertThat(tasks(story.world.manager(), LATER)).containsExactly(EscalationTask.What.CLOSE);
        assertThat(tasks(story.world.vendorMember(), LATER)).isEmpty();
    }

    @Test
    void isPausedByBothOnlyAndEndedByEither() {
        story.agreed();
        var id = story.raised();
        at(LATER, story.world.lead(), () -> pauses.ask(id));
        refuses("escalation.pause-own", story.world.lead(), LATER, () -> pauses.agree(id));
        refuses("escalation.pause-own", story.world.vendorMember(), LATER, () -> pauses.agree(id));
        refuses("escalation.pause-asked", story.world.manager(), LATER, () -> pauses.ask(id));
        assertThat(story.seen(story.world.manager(), id, LATER).course().dueAt())
                .contains(FIRST_DUE);
        assertThat(tasks(story.world.manager(), LATER)).containsExactly(EscalationTask.What.AGREE_PAUSE);

        at(LATER, story.world.manager(), () -> pauses.agree(id));
        var paused = story.seen(story.world.manager(), id, SECOND_DUE);
        assertThat(paused.state()).isEqualTo(EscalationState.PAUSED);
        assertThat(paused.course().dueAt()).isEmpty();
        assertThat(paused.course().steps()).hasSize(1);

        at(Instant.parse("2026-06-18T07:00:00Z"), story.world.lead(), () -> pauses.end(id));
        // 165 minutes were left at nine, and from seven on the next day but one
        assertThat(story.seen(story.world.manager(), id, SECOND_DUE).course().dueAt())
                .contains(Instant.parse("2026-06-18T11:00:00Z"));
        refuses("escalation.pause-missing", story.world.manager(), SECOND_DUE, () -> pauses.end(id));
    }

    @Test
    void forgetsAPauseThatNobodyAgreedToWhenTheNextLevelIsCalled() {
        story.agreed();
        var id = story.raised();
        at(LATER, story.world.lead(), () -> pauses.ask(id));

        refuses("escalation.pause-missing", story.world.manager(), FIRST_DUE.plusSeconds(60), () -> pauses.agree(id));
        assertThat(story.seen(story.world.manager(), id, FIRST_DUE.plusSeconds(60))
                        .course()
                        .steps())
                .hasSize(2);
    }

    @Test
    void isNotMovedByADayThatOneSideClosesWhileItRuns() {
        story.agreed();
        var id = story.raised();
        at(
                RAISED,
                story.world.lead(),
                () -> calendars.close(
                        story.engagement,
                        story.site(story.world.lead(), Side.VENDOR),
                        LocalDate.of(2026, 6, 17),
                        "Day off",
                        ClosedDayKind.PUBLIC_HOLIDAY));

        var seen = story.seen(story.world.manager(), id, FIRST_DUE.plusSeconds(1));
        assertThat(seen.course().steps().get(1).calledAt()).isEqualTo(FIRST_DUE);
        // the level that is called now counts by the calendar of this instant
        assertThat(seen.course().dueAt())
                .hasValueSatisfying(due -> assertThat(due).isAfter(SECOND_DUE));
    }

    @Test
    void keepsTheLadderThatItBeganWith() {
        story.agreed();
        var id = story.raised();
        var short1 = at(
                LATER,
                story.world.manager(),
                () -> ladders.offer(
                        story.engagement,
                        story.ladder(List.of(new LadderLevel(
                                "Everybody", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 60)))));
        at(LATER, story.world.lead(), () -> ladders.agree(short1));

        assertThat(story.seen(story.world.manager(), id, SECOND_DUE.plusSeconds(1))
                        .course()
                        .steps())
                .extracting(EscalationStep::level)
                .containsExactly("Process lead", "Service management", "Executive sponsor");
    }

    @Test
    void refusesWhatCannotBeRaised() {
        var action = story.action();
        refuses("escalation.no-ladder", story.world.manager(), RAISED, () -> raise(action));
        story.agreed();
        refuses("escalation.nothing-open", story.world.manager(), RAISED, () -> raise("another"));
        refuses(
                "escalation.nothing-open",
                story.world.manager(),
                RAISED,
                () -> escalations.raise(story.engagement, EscalatedKind.DISPUTE, "2026-05", "Why?"));
        refuses(
                "escalation.nothing-open",
                story.world.manager(),
                RAISED,
                () -> escalations.raise(story.engagement, EscalatedKind.MISSED_TARGET, "close 2026-05", "Why?"));
        refuses(
                "escalation.words-length",
                story.world.manager(),
                RAISED,
                () -> escalations.raise(story.engagement, EscalatedKind.OVERDUE_ACTION, action, " "));
        at(RAISED, story.world.manager(), () -> raise(action));
        refuses("escalation.raised-already", story.world.lead(), LATER, () -> raise(action));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> at(RAISED, story.world.otherLead(), () -> raise(action)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> at(RAISED, story.world.controller(), () -> raise(action)));
    }

    @Test
    void isOnTheAgendaOfTheCommitteeThatIsCalled() {
        story.agreed();
        by(story.world.manager(), () -> committees.decideAt(story.committee, CommitteeLevel.OPERATIONAL));
        var board = Acting.as(
                story.world.manager(), () -> new GovernanceStory(application).committee(story.world, story.engagement));
        var low = at(RAISED, story.world.manager(), () -> meetings.call(story.committee, later(20), "Room 4"));
        var high = at(RAISED, story.world.manager(), () -> meetings.call(board, later(21), "Room 1"));
        var id = story.raised();
        assertThat(escalationsOn(low, RAISED)).containsExactly(id.value().toString());
        assertThat(escalationsOn(high, RAISED)).isEmpty();

        assertThat(story.seen(story.world.manager(), id, FIRST_DUE.plusSeconds(1))
                        .course()
                        .steps())
                .hasSize(2);

        assertThat(escalationsOn(high, FIRST_DUE.plusSeconds(2)))
                .containsExactly(id.value().toString());
        assertThat(escalationsOn(low, FIRST_DUE.plusSeconds(2))).isEmpty();
    }

    private static org.gangway.governance.meeting.MeetingTime later(int day) {
        return org.gangway.governance.meeting.MeetingTime.of(
                java.time.ZonedDateTime.of(2026, 7, day, 10, 0, 0, 0, java.time.ZoneId.of("Europe/Copenhagen")), 60);
    }

    private List<String> escalationsOn(org.gangway.governance.meeting.MeetingId meeting, Instant moment) {
        return at(
                moment,
                story.world.manager(),
                () -> meetings.open(meeting).agenda().stream()
                        .filter(item -> item.kind() == AgendaKind.ESCALATION)
                        .map(org.gangway.governance.meeting.AgendaItem::subject)
                        .toList());
    }

    @Test
    void isRaisedByATriggerOfTheTermsOnce() {
        story.agreed();
        var fired = new TriggerFired(
                story.engagement,
                YearMonth.of(2026, 5),
                "three-misses",
                new Constant("TriggerKind", "ESCALATION"),
                "Three misses in a row");
        var governance = new GovernanceStory(application);
        PortalClock.at(RAISED, () -> governance.happens(story.world.lead(), fired));
        PortalClock.at(LATER, () -> governance.happens(story.world.manager(), fired));
        PortalClock.at(
                LATER,
                () -> governance.happens(
                        story.world.manager(),
                        new TriggerFired(
                                story.engagement,
                                YearMonth.of(2026, 5),
                                "plan",
                                new Constant("TriggerKind", "RECTIFICATION_PLAN"),
                                "A plan")));

        assertThat(at(LATER, story.world.manager(), () -> register.of(story.engagement)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.raisedBy()).isEmpty();
                    assertThat(it.raisedSide()).isEqualTo(Side.CLIENT);
                    assertThat(it.current().answers()).isEqualTo(Side.VENDOR);
                });
    }

    private List<EscalationTask.What> tasks(CurrentUser user, Instant moment) {
        return at(
                moment,
                user,
                () -> register.tasks(PageRequest.of(0, 20)).stream()
                        .map(EscalationTask::what)
                        .toList());
    }

    private EscalationId raise(String action) {
        return escalations.raise(story.engagement, EscalatedKind.OVERDUE_ACTION, action, "The plan is late.");
    }

    private static void refuses(String rule, CurrentUser user, Instant moment, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> at(moment, user, work))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
